package org.netiquette.evidence.outreach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in one notation, E.164, so that two ways of writing one number are told to be the same. */
public final class PhoneNumbers {

    private static final Pattern ZEROS = Pattern.compile("^[\\s(]*00");
    /** The library's word for no country at all. */
    private static final String NOWHERE = "ZZ";

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String country;

    /** @param country two letters of where a number without a country is meant to be; empty when that is not known */
    public PhoneNumbers(Optional<String> country) {
        this.country = country.orElse(NOWHERE);
    }

    /** The number in E.164; empty for what cannot be one, and for one without a country where the home is not known. */
    public Optional<String> e164(String written) {
        try {
            PhoneNumber number = library.parse(ZEROS.matcher(written).replaceFirst("+"), country);
            return library.isPossibleNumber(number)
                    ? Optional.of(library.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
