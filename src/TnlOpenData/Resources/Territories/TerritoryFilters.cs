using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Territories;

/// <summary>The filters of the list of territories.</summary>
internal static class TerritoryFilters
{
    public static IReadOnlyList<Filter<TerritoryView>> All { get; } =
    [
        new ChoiceFilter<TerritoryView>("kind", t => t.Kind, _ => TerritoryKinds.All)
        {
            Description = "Nature du territoire ; « epci » : toute intercommunalité.",
            Example = "commune",
            Group = kind => kind == TerritoryKinds.Epci ? TerritoryKinds.OfEpci : null,
        },
        new ChoiceFilter<TerritoryView>("departement", DepartementOf, _ => Cog.DepartementCodes)
        {
            Description = $"Code de département, avec ses zéros et ses lettres, lui-même compris ; « {Filter.None} » : aucun (régions).",
            Example = "38",
            MayBeAbsent = true,
            Candidates = (s, code) => Index(s, "départements", DepartementOf).GetValueOrDefault(code, []),
        },
        new ChoiceFilter<TerritoryView>("region", RegionOf, _ => Cog.RegionCodes)
        {
            Description = $"Code de région, elle-même comprise ; « {Filter.None} » : aucune (outre-mer sans région).",
            Example = "84",
            MayBeAbsent = true,
            Candidates = (s, code) => Index(s, "régions", RegionOf).GetValueOrDefault(code, []),
        },
        new EpciFilter<TerritoryView>((_, t) => t.IsEpci ? [t.Code] : [t.Epci?.Code, t.Ept?.Code]),
        new PostalCodeFilter(),
        new RangeFilter<TerritoryView>("population", t => t.Population)
        {
            Description = "Population, en habitants ; « " + Filter.None + " » : les territoires dont elle n’est pas connue.",
            Example = "..5000",
            MayBeAbsent = true,
        },
        new ChoiceFilter<TerritoryView>("status", t => t.Status, _ => [LabelStatus.Labelled, LabelStatus.BadgeOnly, LabelStatus.NotKnown])
        {
            Description = "labelled, badge-only ou not-known-to-be-labelled.",
            Example = "labelled",
            Candidates = (s, status) => Index(s, "statuts", t => t.Status).GetValueOrDefault(status, []),
        },
        new TerritoryTextFilter(),
        new NearFilter(),
        new WithinFilter(),
    ];

    private static string? DepartementOf(TerritoryView territory) =>
        territory.Kind == TerritoryKinds.Departement ? territory.Code : territory.Departement?.Code;

    private static string? RegionOf(TerritoryView territory) =>
        territory.Kind == TerritoryKinds.Region ? territory.Code : territory.Region?.Code;

    private static Dictionary<string, IReadOnlyList<TerritoryView>> Index(
        Snapshot snapshot, string name, Func<TerritoryView, string?> key) => snapshot.Cached($"territories by {name}", () => snapshot
        .Territories.All
        .GroupBy(t => key(t) ?? "", StringComparer.Ordinal)
        .ToDictionary(g => g.Key, IReadOnlyList<TerritoryView> (g) => [.. g], StringComparer.Ordinal));
}
