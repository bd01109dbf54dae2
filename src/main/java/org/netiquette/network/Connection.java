package org.netiquette.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone the member is connected to.
 *
 * @param person who
 * @param email e-mail address, mostly empty
 * @param company employer as of the export, may be empty
 * @param position job title as of the export, may be empty
 * @param connectedOn UTC date of the connection; empty when the file does not say
 */
public record Connection(
        Person person, String email, String company, String position, Optional<LocalDate> connectedOn) {}
