package org.netiquette.evidence.cluster;

import java.util.List;

/**
 * What is known of somebody that may make them part of a cluster; what nobody says is empty.
 *
 * @param position job title as a file has it
 * @param headline what the profile says under the name
 * @param title the title in the words of the table
 * @param field the field of that title
 * @param company employer as a file has it
 * @param location where they live
 * @param industry as a sheet says; else the company's by the table
 * @param schools where they studied
 * @param communities affinity communities that they belong to
 * @param groups LinkedIn groups that they are in
 * @param followed whether the member follows, reads or bought their work
 */
public record Traits(
        String position,
        String headline,
        String title,
        String field,
        String company,
        String location,
        String industry,
        List<String> schools,
        List<String> communities,
        List<String> groups,
        boolean followed) {

    public Traits {
        schools = List.copyOf(schools);
        communities = List.copyOf(communities);
        groups = List.copyOf(groups);
    }
}
