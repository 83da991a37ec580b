using static TnlOpenData.Import.Tests.DescriptorParts;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Cells, keys and references.</summary>
internal static class BrokenCellsMore
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("an address that is none",
            Valid.WithCell("sources", 1, "url", "www.label.example"),
            "sources.csv:2: url: \"www.label.example\" is not a web address: an absolute http or https address"),
        new("an address of another kind",
            Valid.WithCell("sources", 1, "url", "ftp://label.example/"),
            "sources.csv:2: url: \"ftp://label.example/\" is not a web address: an absolute http or https address"),
        new("white space around a cell",
            Valid.WithCell("awards", 1, "published_name", "Ville\u00A0"),
            "awards.csv:2: published_name: \"Ville\\u00A0\" begins or ends with white space: the value without it"),
        new("a control character",
            Valid.WithCell("awards", 1, "published_name", "Ville\u001B[31m"),
            "awards.csv:2: published_name: holds the control character U+001B: text without it"),
        new("an empty item in a list",
            Valid.WithDescriptor(d => Remove(Constraints(d, "scales", "source_ids"), "pattern"))
                .WithCell("scales", 1, "source_ids", "official-2016|"),
            "scales.csv:2: source_ids: item 2 of the list is empty: items separated by one bar, none at the ends"),
        new("an item twice in a list",
            Valid.WithCell("scales", 1, "source_ids", "official-2016|cog|official-2016"),
            "scales.csv:2: source_ids: \"official-2016\" stands twice in the list: each item once"),
        new("a long and strange value",
            Valid.WithCell("tallies", 1, "laureate_count", "beau\ncoup \u202Etrop " + new string('x', 500)),
            "tallies.csv:2: laureate_count: \"beau\\ncoup \\u202Etrop xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" is not an " +
            "integer: digits only, as 2021"),
        new("a pattern that would backtrack for ever is only one that does not match",
            Valid.WithDescriptor(d => Constraints(d, "jury_members", "name")["pattern"] = "(([a-z])+.)+[A-Z]([a-z])+")
                .WithCell("jury_members", 1, "name", new string('a', 60))
                .WithCell("jury_members", 2, "name", "abAa")
                .WithoutRow("jury_members", 3),
            "jury_members.csv:2: name: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" does not match " +
            "(([a-z])+.)+[A-Z]([a-z])+: a value like \"Pascal Kuczynski\""),
        new("a pattern that cannot be matched without backtracking",
            Valid.WithDescriptor(d => Constraints(d, "jury_members", "name")["pattern"] = "(?=x)(.)\\1"),
            "datapackage.json: jury_members.name.constraints.pattern: \"(?=x)(.)\\1\" cannot be matched without backtracking: " +
            "one without look-around, references to groups or large counts"),
        new("a faulty key that others refer to",
            Valid.WithCell("sources", 5, "id", "COG"),
            "sources.csv:6: id: \"COG\" does not match ^[a-z0-9]+(-[a-z0-9]+)*$: a value like \"lyon-2022\""),
        new("a faulty key beside a missing one",
            Valid.WithCell("sources", 5, "id", "COG")
                .WithCell("mentions", 1, "source_id", "pres-2025")
                .WithCell("mentions", 2, "source_id", "radio"),
            "sources.csv:6: id: \"COG\" does not match ^[a-z0-9]+(-[a-z0-9]+)*$: a value like \"lyon-2022\"",
            "mentions.csv:2: source_id: pres-2025 is not a key of sources: did you mean \"press-2025\"?",
            "mentions.csv:3: source_id: radio is not a key of sources: a row of sources.csv with that id"),
        new("a key twice",
            Valid.WithRow("tallies", "2016", "4", "2", "official-2016", "encore"),
            "tallies.csv:5: edition, level: the same key stands on line 2: one row for 2016, 4"),
        new("a key twice in one column",
            Valid.WithCell("disagreements", 2, "id", "2025-laureats"),
            "disagreements.csv:3: id: the same key stands on line 2: one row for 2025-laureats"),
        new("a source that does not exist",
            Valid.WithCell("awards", 1, "source_id", "oficial-2016"),
            "awards.csv:2: source_id: oficial-2016 is not a key of sources: did you mean \"official-2016\"?"),
        new("an edition that does not exist",
            Valid.WithCell("awards", 5, "edition", "2017"),
            "awards.csv:6: edition: 2017 is not a key of editions: a row of editions.csv with that year"),
        new("a collectivity that does not exist",
            Valid.WithCell("mentions", 1, "collectivity_id", "atlantis-sur-mer"),
            "mentions.csv:2: collectivity_id: atlantis-sur-mer is not a key of collectivities: a row of collectivities.csv with that id"),
        new("an award that does not exist",
            Valid.WithCell("mentions", 1, "collectivity_id", "region"),
            "mentions.csv:2: edition, collectivity_id: 2025, region is not a key of awards: a row of awards.csv with that " +
            "edition, collectivity_id"),
        new("an item of a list that does not exist",
            Valid.WithCell("scales", 9, "source_ids", "official-2025|pres-2025"),
            "scales.csv:10: source_ids: pres-2025 is not a key of sources: did you mean \"press-2025\"?"),
    ];
}
