package org.netiquette.jobs;

import java.nio.file.Path;

/** The folder of the memory. */
record StatePath(Path folder) {}
