using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>
/// Leads that do not say how many laureates are missing. 2016 announces 12 and has 6 awards, 2025 announces 30 or 31 and has 11, 2024
/// announces nothing. The lead of 2016 is row 4, that of 2025 is row 5.
/// </summary>
internal static class BrokenLeads
{
    private const string NoLeadOf2016 =
        "editions.csv:2: laureate_count: leaves 6 laureates of 2016 that are not recorded, and no lead about 2016 says so: in leads.csv a "
        + "subject like « Les 6 autres lauréats »";

    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("missing laureates without a lead", Valid.WithoutRow("leads", 4), NoLeadOf2016),
        new("missing laureates between bounds without a lead",
            Valid.WithoutRow("leads", 5),
            "editions.csv:4: laureate_count_low: leaves 19 or 20 laureates of 2025 that are not recorded, and no lead about 2025 says "
            + "so: in leads.csv a subject like « Les 19 ou 20 autres lauréats »"),
        new("a lead with another number",
            Valid.WithCell("leads", 4, "subject", "Les 7 autres lauréats"),
            "leads.csv:5: subject: counts 7 other laureates of 2016, where the announced number "
            + "leaves 6 not recorded: « Les 6 autres lauréats »"),
        new("a lead with one of two bounds",
            Valid.WithCell("leads", 5, "subject", "Les 20 autres lauréats, domaines"),
            "leads.csv:6: subject: counts 20 other laureates of 2025, where the announced number "
            + "leaves 19 or 20 not recorded: « Les 19 ou 20 autres lauréats »"),
        new("the number of a level in place of a count", Valid.WithCell("leads", 4, "subject", "Boé au niveau 6"), NoLeadOf2016),
        new("a part of a number in place of a count", Valid.WithCell("leads", 4, "subject", "Les 16 lauréats"), NoLeadOf2016),
        new("a count in a lead about several editions", Valid.WithCell("leads", 4, "edition_to", "2024"), NoLeadOf2016),
        new("a count in a lead about another edition",
            Valid.WithCell("leads", 4, "edition_from", "2024").WithCell("leads", 4, "edition_to", "2024"),
            NoLeadOf2016),
        new("two leads with the count",
            Valid.WithCell("leads", 1, "subject", "Jury et 6 autres lauréats"),
            "leads.csv:5: subject: states the missing laureates of 2016 (6), as line 2 does: one lead for them"),
        new("two leads that name the number",
            Valid.WithCell("leads", 4, "subject", "Il en manque 6").WithCell("leads", 1, "subject", "6 lauréats manquent"),
            "leads.csv:5: subject: states the missing laureates of 2016 (6), as line 2 does: one lead for them"),
        new("a new award without a new count",
            Valid.WithRow("awards", "2016", "plus", "Plus", "2", "", "", "published", "published", "", "", "official-2016", "Plus", ""),
            "leads.csv:5: subject: counts 6 other laureates of 2016, where the announced number "
            + "leaves 5 not recorded: « Les 5 autres lauréats »"),
        new("the last laureate but one",
            Valid.WithCell("editions", 1, "laureate_count", "7"),
            "leads.csv:5: subject: counts 6 other laureates of 2016, where the announced number "
            + "leaves 1 not recorded: « 1 autre lauréat »"),
        new("missing laureates of an edition that is complete",
            Valid.WithCell("editions", 1, "laureate_count", "6"),
            "leads.csv:5: subject: counts 6 other laureates of 2016, where the announced number "
            + "leaves 0 not recorded: no such lead"),
    ];
}
