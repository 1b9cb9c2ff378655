package org.iom.iml.citations;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A few instruments and themes with their names, as the registry publishes them. */
final class Registry {

    private Registry() {}

    static Recognizer recognizer() {
        return new Recognizer(
                List.of(
                        instrument(
                                "ICRMW",
                                "CMW",
                                "Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
                                "CMW"),
                        instrument(
                                "ICCPR",
                                "CCPR",
                                "Covenant on Civil and Political Rights",
                                "PIDCP",
                                "Pacto Internacional de Derechos Civiles y Pol\u00EDticos"),
                        instrument("ICESCR", "CESCR", "Covenant on Economic, Social and Cultural Rights", "CESCR"),
                        instrument("CRC", "CRC", "Convention on the Rights of the Child"),
                        instrument(
                                "CAT",
                                "CAT",
                                "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
                                "Convention against Torture",
                                "Convention contre la torture"),
                        instrument(
                                "CEDAW",
                                "CEDAW",
                                "Convention on the Elimination of All Forms of Discrimination against Women"),
                        instrument(
                                "CSR1951",
                                null,
                                "Convention relating to the Status of Refugees",
                                "1951 Convention",
                                "1951 Refugee Convention",
                                "Convention de 1951"),
                        instrument("PSR1967", null, "Protocol relating to the Status of Refugees", "1967 Protocol"),
                        instrument(
                                "CSSP1954",
                                null,
                                "Convention relating to the Status of Stateless Persons",
                                "1954 Convention",
                                "Statelessness Conventions"),
                        instrument(
                                "CRS1961",
                                null,
                                "Convention on the Reduction of Statelessness",
                                "1961 Convention",
                                "Statelessness Conventions"),
                        instrument(
                                "UNTOC-TIP",
                                null,
                                "Protocol to Prevent, Suppress and Punish Trafficking in Persons",
                                "Palermo Protocol"),
                        instrument("UNTOC-SOM", null, "Protocol against the Smuggling of Migrants", "Palermo Protocol"),
                        instrument(
                                "GCM",
                                null,
                                "Global Compact for Safe, Orderly and Regular Migration",
                                "Global Compact for Migration"),
                        ilo("97"),
                        ilo("143"),
                        ilo("189"),
                        instrument(
                                "OPCAT",
                                null,
                                "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
                                "OP-CAT"),
                        instrument(
                                "CRC-OPAC",
                                null,
                                "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict"),
                        instrument(
                                "CRC-OPSC",
                                null,
                                "Optional Protocol to the Convention on the Rights of the Child on the sale of children")),
                List.of(
                        theme("detention", "en", "detention"),
                        theme("immigration-detention", "en", "detention of migrants"),
                        theme("migrants", "en", "migrants"),
                        theme("migrant-women", "en", "women migrants"),
                        theme("migrant-workers", "en", "migrant workers"),
                        theme("statelessness", "en", "statelessness"),
                        theme("statelessness", "fr", "apatridie"),
                        theme("non-refoulement", "es", "no devoluci\u00F3n"),
                        theme("family-reunification", "fr", "regroupement familial")));
    }

    private static NamedInstrument instrument(String code, @Nullable String body, String title, String... others) {
        return new NamedInstrument(
                code,
                title,
                body,
                Stream.concat(Stream.of(code, title), Stream.of(others))
                        .map(name -> new Name(name, null))
                        .toList());
    }

    private static NamedInstrument ilo(String number) {
        return instrument(
                "ILO-C" + number,
                "CEACR",
                "ILO " + number,
                "C" + number,
                "ILO Convention " + number,
                "Convention " + number,
                "Convenio " + number,
                "Convention OIT " + number);
    }

    private static NamedTheme theme(String code, String language, String words) {
        return new NamedTheme(code, List.of(new Name(words, language)));
    }
}
