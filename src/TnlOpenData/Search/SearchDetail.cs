using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>The French line that tells an item from its homonyms: « Commune, Isère (38), 38130 ».</summary>
internal static class SearchDetail
{
    private const int MostPostalCodes = 3;

    public static string Of(SearchItem item) => item.Type switch
    {
        SearchItem.EditionType => "Édition du label",
        SearchItem.LevelType when item.Level is { } level && LabelStatus.IsBadge(level) => "Distinction hors label",
        SearchItem.LevelType => "Niveau du label",
        SearchItem.MentionType => item.IsFact ? "Fait marquant" : "Mention spéciale du jury",
        SearchItem.DomainType => "Domaine évalué",
        SearchItem.RegionType => "Région",
        _ => string.Join(", ", Parts(item).OfType<string>()),
    };

    private static IEnumerable<string?> Parts(SearchItem item)
    {
        yield return Kind(item);
        if (item.Type == SearchItem.DepartementType)
        {
            yield return item.Territory?.Region?.Name;
            yield break;
        }

        var body = item.Collectivity?.Collectivity;
        var departement = body?.DepartementName ?? item.Territory?.Departement?.Name;
        yield return departement is null ? null : $"{departement} ({item.DepartementCode})";
        yield return item.Territory?.PostalCodes is { Count: > 0 } codes ? PostalCodes(codes) : null;
    }

    private static string Kind(SearchItem item) => (item.Kind ?? item.Type) switch
    {
        var kind when CodeLabels.Find("territories.kind", kind) is { } label => label,
        var kind when CodeLabels.Find("collectivities.kind", kind) is { } label => label,
        var kind => kind,
    };

    /// <summary>« 38000 », « 38000 et 38100 », « 31000 à 31500 ».</summary>
    private static string PostalCodes(IReadOnlyList<string> codes) => codes.Count switch
    {
        1 => codes[0],
        2 => $"{codes[0]} et {codes[1]}",
        <= MostPostalCodes => $"{codes[0]}, {codes[1]} et {codes[2]}",
        _ => $"{codes.Min(StringComparer.Ordinal)} à {codes.Max(StringComparer.Ordinal)}",
    };
}
