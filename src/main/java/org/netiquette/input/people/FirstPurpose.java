package org.netiquette.input.people;

import java.time.LocalDate;
import java.util.List;
import org.netiquette.network.Member;
import org.netiquette.network.Stay;

/**
 * The text of a first {@code purpose.yaml}: every key, filled in with what the archive tells or with an example. All of it is
 * comments, since what a machine has written is no purpose that a member has stated, and since what it repeats of one archive
 * must not stand against the next.
 */
public final class FirstPurpose {

    private static final String HEAD = """
            # What your network is for. ./netiquette purpose wrote this on %s, from your LinkedIn archive.
            #
            # A line that begins with # does not count, so nothing here counts yet. To say something, take away
            # the # in front of a line such as #for: and write your own words between the quotes. Every line is
            # optional; for, offers and seeks do most. When you are done: ./netiquette run
            # "From your archive" is used anyway; without its # a line also says: I want to meet more such people.
            """;
    private static final String EXAMPLE = "For example:";
    private static final String ARCHIVE = "From your archive";
    private static final int LONGEST_HEADLINE = 80;

    private final StringBuilder text = new StringBuilder();

    private FirstPurpose() {}

    /**
     * The whole file, with LF at the end of each line.
     *
     * @param on the date that the file names as its own
     */
    public static String of(Member member, LocalDate on) {
        FirstPurpose it = new FirstPurpose();
        it.text.append(HEAD.formatted(on));
        it.settings(member);
        it.purpose(member);
        it.clusters(member);
        it.wishes();
        return it.text.toString();
    }

    private void settings(Member member) {
        example("policy", "quality", """
                # How choosy to be, from few to many: strict, quality, balanced or open. It decides which
                # invitations are accepted, asked about and declined. Left out, the job file says.""");
        word("language", language(member), "en", """
                # The language you write in, by its two letters: what is drafted for you is in it.""");
        example("time_zone", "Europe/Brussels", """
                # Where your days begin, which matters to how many people you invite a day. Left out, UTC.""");
        entry("account", member.premium() ? "premium" : "free", """
                # free or premium: a free account has few personal notes a month, and short ones.""", "Guessed:");
    }

    private void purpose(Member member) {
        example("for", "\"career coaching for engineers in Ghent\"", """
                # What your network is for, in one sentence. The notes that you invite with say it; as long as no
                # purpose is stated, only people whom you know well are proposed at all.""" + headline(member));
        example("offers", "[\"resume review\", \"interview practice\"]", """
                # What you do for others. That somebody needs it speaks for them, and your notes offer it.""");
        example("seeks", "[\"recruiters\", \"engineering managers\"]", """
                # Whom you look for, by job or field. That somebody is one speaks for them.""");
        example("welcome", "[\"student\", \"researcher\"]", """
                # Words in a headline that speak for somebody by themselves.""");
    }

    private void clusters(Member member) {
        list("towns", List.of(town(member.location())), "Ghent", """
                # Towns: to live in one is something in common, if not much.""");
        list("industries", List.of(member.industry()), "Software", """
                # Industries, now and earlier: to work in one is something in common, if not much.""");
        list("schools", names(member.schools()), "Ghent University", """
                # Schools: a shared one is a good reason to accept and to invite.""");
        list("employers", names(member.positions()), "Acme", """
                # Employers, now and earlier: a shared one is a good reason to accept and to invite.""");
        list("communities", names(member.organizations()), "Women in Tech", """
                # Communities and associations: a shared one is a good reason to accept and to invite.""");
        list("groups", member.groups(), "Java Champions", """
                # LinkedIn groups: a shared one is a good reason, and the note names it.""");
    }

    private void wishes() {
        example("influencers", "[\"https://www.linkedin.com/in/some-one\"]", """
                # People whose work you follow, by profile link. Theirs is an invitation to accept.""");
        example("voice", "{ greeting: \"Hi {{firstName}},\", sign_off: \"Best, {{me}}\" }", """
                # How you begin and end what you write. {{firstName}} becomes their name, {{me}} yours.""");
        example(
                "search",
                "{ keywords: [\"recruiter\"], towns: [\"Ghent\"], companies: [\"Acme\"], min_mutual: 1 }",
                """
                # Whom to invite before others: words in their job title, where they live or work, and how many
                # connections you must share at least.""");
    }

    private void example(String key, String value, String about) {
        entry(key, value, about, EXAMPLE);
    }

    private void word(String key, String told, String example, String about) {
        entry(key, told.isEmpty() ? example : told, about, told.isEmpty() ? EXAMPLE : ARCHIVE + ":");
    }

    private void list(String key, List<String> told, String example, String about) {
        YamlWords words = YamlWords.of(told);
        if (words.isEmpty()) {
            example(key, YamlWords.of(List.of(example)).text(), about);
        } else {
            entry(key, words.text(), about, ARCHIVE + words.leftOut() + ":");
        }
    }

    private void entry(String key, String value, String about, String origin) {
        text.append("\n%s %s\n#%s: %s\n".formatted(about, origin, key, value));
    }

    private static List<String> names(List<Stay> stays) {
        return stays.stream().map(Stay::name).toList();
    }

    /** Of a locale that LinkedIn has and no list knows there is nothing to write. */
    private static String language(Member member) {
        return PurposeNodes.LANGUAGES.contains(member.language()) ? member.language() : "";
    }

    /** Archives give the town first, then region and country. */
    private static String town(String location) {
        return location.split(",", 2)[0];
    }

    private static String headline(Member member) {
        String headline = YamlWords.clean(member.headline());
        return headline.isEmpty() ? "" : "\n# Your headline, to begin with: %s\n#".formatted(cut(headline));
    }

    private static String cut(String headline) {
        return headline.codePointCount(0, headline.length()) <= LONGEST_HEADLINE
                ? headline
                : headline.substring(0, headline.offsetByCodePoints(0, LONGEST_HEADLINE)) + "…";
    }
}
