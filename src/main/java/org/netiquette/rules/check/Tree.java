package org.netiquette.rules.check;

import java.util.List;

/**
 * What Drools' parser found in a file that holds one rule of the allowed shape.
 *
 * @param sentence the rule's name
 * @param conditions each condition as written
 * @param consequence what stands after {@code then}
 */
record Tree(String sentence, List<String> conditions, String consequence) {}
