using static TnlOpenData.Import.Tests.DescriptorParts;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Cells, keys and references.</summary>
internal static class BrokenCells
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("an integer that is none",
            Valid.WithCell("tallies", 1, "laureate_count", "2.0"),
            "tallies.csv:2: laureate_count: \"2.0\" is not an integer: digits only, as 2021"),
        new("an integer too great",
            Valid.WithCell("tallies", 1, "laureate_count", "99999999999"),
            "tallies.csv:2: laureate_count: \"99999999999\" is not an integer: digits only, as 2021"),
        new("a number with a comma",
            Valid.WithCell("collectivities", 1, "longitude", "5,7"),
            "collectivities.csv:2: longitude: \"5,7\" is not a number: digits with a decimal point, as 5.5"),
        new("a number that is infinite",
            Valid.WithCell("scores", 1, "score", "Infinity"),
            "scores.csv:2: score: \"Infinity\" is not a number: digits with a decimal point, as 5.5"),
        new("a boolean in French",
            Valid.WithCell("awards", 1, "returning", "oui"),
            "awards.csv:2: returning: \"oui\" is not a boolean: true or false"),
        new("a date in French",
            Valid.WithCell("sources", 1, "published_on", "15/11/2016"),
            "sources.csv:2: published_on: \"15/11/2016\" is not a date: a day of the calendar, as 2021-11-23"),
        new("a day that is not in the calendar",
            Valid.WithCell("sources", 1, "published_on", "2016-02-30"),
            "sources.csv:2: published_on: \"2016-02-30\" is not a date: a day of the calendar, as 2021-11-23"),
        new("a required cell that is empty",
            Valid.WithCell("awards", 1, "quote", ""),
            "awards.csv:2: quote: is empty: a value in every row"),
        new("a cell the program requires",
            Valid.WithCell("scores", 1, "score", ""),
            "scores.csv:2: score: is empty: a value in every row"),
        new("a value that is not allowed",
            Valid.WithCell("awards", 1, "identity", "publised"),
            "awards.csv:2: identity: \"publised\" is not an allowed value: one of published, assumed (did you mean \"published\"?)"),
        new("a value far from any allowed",
            Valid.WithCell("sources", 1, "language", "Klingon"),
            "sources.csv:2: language: \"Klingon\" is not an allowed value: one of fr, en"),
        new("a value that does not match its pattern",
            Valid.WithCell("sources", 3, "id", "Official 2025"),
            "sources.csv:4: id: \"Official 2025\" does not match ^[a-z0-9]+(-[a-z0-9]+)*$: a value like \"lyon-2022\""),
        new("a value smaller than its minimum",
            Valid.WithCell("tallies", 1, "laureate_count", "-1"),
            "tallies.csv:2: laureate_count: -1 is too small: 0 at least"),
        new("a value greater than its maximum",
            Valid.WithCell("collectivities", 1, "longitude", "500"),
            "collectivities.csv:2: longitude: 500 is too great: 180 at most"),
        new("values shorter and longer than allowed",
            Valid.WithDescriptor(d => { var c = Constraints(d, "sources", "publisher"); c["minLength"] = 12; c["maxLength"] = 14; }),
            "sources.csv:5: publisher: \"La Presse, édition du soir\" is too long: 14 characters at most",
            "sources.csv:6: publisher: \"Institut\" is too short: 12 characters at least"),
        new("a value used twice",
            Valid.WithCell("collectivities", 2, "siren", Siren.Of(21380001)),
            "collectivities.csv:3: siren: \"213800014\" stands on line 2 already: each value once in this column"),
    ];
}
