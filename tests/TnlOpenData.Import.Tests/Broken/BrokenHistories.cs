using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Values of other years that contradict each other or the collectivity of today, and mentions of two kinds.</summary>
internal static class BrokenHistories
{
    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("lists in the wrong order",
            Valid.WithCell("histories", 5, "last_list", "2016"),
            "histories.csv:6: last_list: 2016 is before first_list 2017: that year or a later one; empty while the value holds"),
        new("two values of one list",
            Valid.WithCell("histories", 1, "last_list", "2021"),
            "histories.csv:3: first_list: 2021 is already covered by line 2, up to 2021: one value for one list"),
        new("two values of today",
            Valid.WithCell("histories", 1, "last_list", "").WithCell("histories", 1, "siren", Siren.Of(24380001)),
            "histories.csv:3: first_list: 2021 is already covered by line 2, up to today: one value for one list"),
        new("a wrong check digit of a former EPCI",
            Valid.WithCell("histories", 1, "siren", "243800090"),
            "histories.csv:2: siren: \"243800090\" is not a SIREN: its check digit is wrong: the nine digits as the source gives them"),
        new("an EPCI that is not the one of today",
            Valid.WithCell("histories", 2, "siren", Siren.Of(24380009)),
            $"histories.csv:3: siren: \"{Siren.Of(24380009)}\" is not the epci_siren of formule: {Siren.Of(24380001)}"),
        new("the SIREN of another body",
            Valid.WithCell("histories", 5, "siren", Siren.Of(20000003)),
            $"histories.csv:6: siren: \"{Siren.Of(20000003)}\" is not the siren of plus: {Siren.Of(20000002)}"),
        new("a kind that is not the one of today",
            Valid.WithCell("histories", 4, "value", "metropole"),
            "histories.csv:5: value: \"metropole\" without a last list is not today’s kind of moins: communaute-urbaine, or the last list "
            + "that says so"),
        new("a kind of the past that is none",
            Valid.WithCell("histories", 3, "value", "CA"),
            "histories.csv:4: value: \"CA\" is not a kind of body: one of commune, communaute-communes, communaute-agglomeration, "
            + "communaute-urbaine, metropole, departement, region, syndicat, centre-de-gestion, gip, association, etablissement-public"),
        new("an EPCI of a body that is no commune",
            Valid.WithCell("histories", 5, "property", "epci"),
            "histories.csv:6: property: is epci for a body of kind communaute-agglomeration: an EPCI for communes only"),
        new("a property that has no history",
            Valid.WithCell("histories", 5, "property", "population"),
            "histories.csv:6: property: \"population\" is not an allowed value: one of name, kind, epci"),
        new("a history of nobody",
            Valid.WithCell("histories", 5, "collectivity_id", "atlantis"),
            "histories.csv:6: collectivity_id: atlantis is not a key of collectivities: a row of collectivities.csv with that id"),
        new("a history from no source",
            Valid.WithCell("histories", 5, "source_id", "nowhere"),
            "histories.csv:6: source_id: nowhere is not a key of sources: a row of sources.csv with that id"),
        new("a code that is a mention and a fact",
            Valid.WithCell("mentions", 2, "kind", "fact"),
            "mentions.csv:3: kind: coup-de-coeur is a fact here and a mention on line 2: one kind for one code, or another code"),
    ];
}
