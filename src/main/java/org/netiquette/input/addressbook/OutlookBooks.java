package org.netiquette.input.addressbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Outlook's web and desktop versions and Google's "Outlook CSV". The desktop version writes its columns in the language of
 * the machine.
 */
final class OutlookBooks {

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    private static final Book ENGLISH = outlook(
            List.of("First Name", "Last Name", "E-mail Address"),
            List.of("E-mail 2 Address", "Business Phone", "Home Phone", "Business Street"),
            Map.of(
                    Part.GIVEN, List.of("First Name"),
                    Part.FAMILY, List.of("Last Name"),
                    Part.DISPLAY, List.of("E-mail Display Name"),
                    Part.EMAIL, List.of("E-mail Address", "E-mail 2 Address", "E-mail 3 Address"),
                    Part.PHONE,
                            List.of(
                                    "Primary Phone",
                                    "Mobile Phone",
                                    "Mobile Phone 2",
                                    "Home Phone",
                                    "Home Phone 2",
                                    "Business Phone",
                                    "Business Phone 2",
                                    "Car Phone",
                                    "Other Phone"),
                    Part.LABEL, List.of("Categories"),
                    Part.COMPANY, List.of("Company"),
                    // "Title" is the salutation
                    Part.TITLE, List.of("Job Title"),
                    Part.LINK, List.of("Web Page", "Personal Web Page", "User 1", "User 2", "User 3", "User 4")));

    private static final Book GERMAN = outlook(
            List.of("Vorname", "Nachname", "E-Mail-Adresse"),
            List.of("E-Mail 2: Adresse", "Telefon geschäftlich", "Straße geschäftlich"),
            Map.of(
                    Part.GIVEN, List.of("Vorname"),
                    Part.FAMILY, List.of("Nachname"),
                    Part.DISPLAY, List.of("E-Mail: Angezeigter Name"),
                    Part.EMAIL, List.of("E-Mail-Adresse", "E-Mail 2: Adresse", "E-Mail 3: Adresse"),
                    Part.PHONE,
                            List.of(
                                    "Haupttelefon",
                                    "Mobiltelefon",
                                    "Mobiltelefon 2",
                                    "Telefon privat",
                                    "Telefon privat 2",
                                    "Telefon (privat)",
                                    "Telefon (privat 2)",
                                    "Telefon geschäftlich",
                                    "Telefon geschäftlich 2",
                                    "Autotelefon",
                                    "Weiteres Telefon"),
                    Part.LABEL, List.of("Kategorien"),
                    Part.COMPANY, List.of("Firma"),
                    Part.TITLE, List.of("Position"),
                    Part.LINK, List.of("Webseite", "Benutzer 1", "Benutzer 2", "Benutzer 3", "Benutzer 4")));

    private static final Book FRENCH = outlook(
            List.of("Prénom", "Nom", "Adresse de messagerie"),
            List.of("Adresse de messagerie 2", "Téléphone (bureau)", "Rue (bureau)"),
            Map.of(
                    Part.GIVEN, List.of("Prénom"),
                    Part.FAMILY, List.of("Nom"),
                    Part.DISPLAY, List.of("Nom complet de l'adresse de messagerie"),
                    Part.EMAIL, List.of("Adresse de messagerie", "Adresse de messagerie 2", "Adresse de messagerie 3"),
                    Part.PHONE,
                            List.of(
                                    "Téléphone principal",
                                    "Tél. mobile",
                                    "Téléphone (domicile)",
                                    "Téléphone 2 (domicile)",
                                    "Téléphone (bureau)",
                                    "Téléphone 2 (bureau)",
                                    "Téléphone (voiture)",
                                    "Téléphone (autre)"),
                    Part.LABEL, List.of("Catégories"),
                    Part.COMPANY, List.of("Société"),
                    // no title: the salutation and the job title are both called "Titre"
                    Part.LINK, List.of("Page Web")));

    private static final Book DUTCH = outlook(
            List.of("Voornaam", "Achternaam", "E-mailadres"),
            List.of("E-mailadres 2", "Telefoon op werk", "Werkadres, straat"),
            Map.of(
                    Part.GIVEN, List.of("Voornaam"),
                    Part.FAMILY, List.of("Achternaam"),
                    Part.DISPLAY, List.of("Weergavenaam voor e-mail"),
                    Part.EMAIL, List.of("E-mailadres", "E-mailadres 2", "E-mailadres 3"),
                    Part.PHONE,
                            List.of(
                                    "Hoofdtelefoon",
                                    "Mobiele telefoon",
                                    "Telefoon thuis",
                                    "Telefoon thuis 2",
                                    "Telefoon op werk",
                                    "Telefoon op werk 2",
                                    "Autotelefoon",
                                    "Andere telefoon"),
                    Part.LABEL, List.of("Categorieën"),
                    Part.COMPANY, List.of("Bedrijf"),
                    Part.TITLE, List.of("Functie"),
                    Part.LINK, List.of("Webpagina")));

    static final List<Book> ALL = List.of(ENGLISH, GERMAN, FRENCH, DUTCH);

    private OutlookBooks() {}

    private static Book outlook(List<String> all, List<String> any, Map<Part, List<String>> columns) {
        return new Book("Outlook", Book.sign(all, any), columns, SEMICOLON);
    }
}
