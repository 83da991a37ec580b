using static TnlOpenData.Import.Tests.DescriptorParts;
using static TnlOpenData.Synthetic.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Editions, scales and positions that contradict themselves.</summary>
internal static class BrokenEditions
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("dates in the wrong order",
            Valid.WithCell("editions", 1, "campaign_closed_on", "2016-12-01"),
            "editions.csv:2: jury_met_on: 2016-10-15 is before campaign_closed_on 2016-12-01: that day or a later one"),
        new("a ceremony before the jury",
            Valid.WithCell("editions", 1, "ceremony_on", "2016-10-01"),
            "editions.csv:2: ceremony_on: 2016-10-01 is before jury_met_on 2016-10-15: that day or a later one"),
        new("a date in another year",
            Valid.WithCell("editions", 2, "ceremony_on", "2025-01-04"),
            "editions.csv:3: ceremony_on: 2025-01-04 is not in 2024: a day of the year of the edition"),
        new("a count beside bounds",
            Valid.WithCell("editions", 3, "laureate_count", "30"),
            "editions.csv:4: laureate_count_low: stands beside laureate_count 30: one number or two bounds, not both"),
        new("one bound of a count",
            Valid.WithCell("editions", 3, "laureate_count_low", ""),
            "editions.csv:4: laureate_count_low: is empty while the other bound is given: both bounds or none"),
        new("bounds of a count in the wrong order",
            Valid.WithCell("editions", 3, "laureate_count_low", "31"),
            "editions.csv:4: laureate_count_low: 31 is not below laureate_count_high 31: a lower number, or laureate_count alone"),
        new("more laureates than candidates",
            Valid.WithCell("editions", 1, "laureate_count", "21"),
            "editions.csv:2: laureate_count: 21 laureates are more than the 20 candidates: as many at most"),
        new("more returning laureates than laureates",
            Valid.WithCell("editions", 3, "returning_laureate_count", "32"),
            "editions.csv:4: returning_laureate_count: 32 are more than the 31 laureates: as many at most"),
        new("a scale without levels",
            Valid.WithDescriptor(d => Constraints(d, "editions", "scale").Remove("enum")).WithCell("editions", 2, "scale", "metals"),
            "editions.csv:3: scale: \"metals\" has no level in scales.csv: one of badge-metals, copylefts"),
        new("a gap in the ranks of a scale",
            Valid.WithCell("scales", 5, "rank", "6"),
            "scales.csv:6: rank: 6 stands where rank 5 of scale copylefts is expected: ranks 1, 2, 3… without gap or repeat"),
        new("a rank twice",
            Valid.WithCell("scales", 5, "rank", "4"),
            "scales.csv:6: rank: 4 stands where rank 5 of scale copylefts is expected: ranks 1, 2, 3… without gap or repeat"),
        new("a level code in two scales",
            Valid.WithRow("scales", "badge-metals", "1", "5", "Un", "One", "", "", "official-2025"),
            "scales.csv:11: code: \"1\" is a level of scale copylefts on line 2: a code that no other scale has"),
        new("a gap in the positions of domains",
            Valid.WithCell("domains", 5, "position", "7"),
            "domains.csv:6: position: 7 stands where position 5 of 2016 is expected: positions 1, 2, 3… without gap or repeat"),
        new("a position of domains twice",
            Valid.WithCell("domains", 5, "position", "4"),
            "domains.csv:6: position: 4 stands where position 5 of 2016 is expected: positions 1, 2, 3… without gap or repeat"),
        new("a gap in the positions of a jury",
            Valid.WithCell("jury_members", 2, "position", "3"),
            "jury_members.csv:3: position: 3 stands where position 2 of 2016 is expected: positions 1, 2, 3… without gap or repeat"),
    ];
}
