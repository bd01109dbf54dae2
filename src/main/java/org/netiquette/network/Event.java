package org.netiquette.network;

import java.time.YearMonth;
import java.util.Optional;

/**
 * An event that the member was at.
 *
 * @param name as the organiser wrote it
 * @param month in which it began; empty when not said
 */
public record Event(String name, Optional<YearMonth> month) {}
