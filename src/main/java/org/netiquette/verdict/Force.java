package org.netiquette.verdict;

/** How strongly a rule speaks, the strongest first: MUST outvotes SHOULD, which outvotes MAY. */
public enum Force {
    MUST,
    SHOULD,
    MAY
}
