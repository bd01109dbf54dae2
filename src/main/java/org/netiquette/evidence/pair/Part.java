package org.netiquette.evidence.pair;

import java.util.List;

/**
 * A part of what a profile says: a title, a skill, something that is offered.
 *
 * @param words as they are compared
 * @param text as it stands
 * @param behind the words that follow in the profile up to the next part: the field of a student, the employer
 */
record Part(List<String> words, String text, List<String> behind) {

    Part {
        words = List.copyOf(words);
        behind = List.copyOf(behind);
    }
}
