using TnlOpenData.Site.Pages.Explorer;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Map;

/// <summary>The filters of a map in words.</summary>
internal static class MapText
{
    /// <summary>Filters whose values have labels.</summary>
    private static readonly string[] Labelled = ["edition", "region", "departement", "mention", "identity"];
    private static readonly string[] Lowered = ["level", "level_status", "kind"];

    /// <summary>« Carte des lauréats : édition 2018 ; Isère (38) ».</summary>
    public static string Title(Snapshot snapshot, MapModel model) => model.Parameters.Count == 0
        ? "Carte des lauréats, toutes éditions"
        : $"Carte des lauréats : {string.Join(" ; ", model.Parameters.Select(p => Of(snapshot, p.Key, p.Value)))}";

    public static string Of(Snapshot snapshot, string name, string value)
    {
        var words = string.Join(" ou ", value.Split(',').Select(v => Word(snapshot, name, v)));
        return QueryDescription.Names.TryGetValue(name, out var title) ? $"{title} {words}" : words;
    }

    private static string Word(Snapshot snapshot, string name, string value)
    {
        if (value.Contains("..", StringComparison.Ordinal))
        {
            return QueryDescription.Plain(snapshot, name, value);
        }

        if (Labelled.Contains(name, StringComparer.Ordinal))
        {
            return Label(snapshot, name, value);
        }

        if (Lowered.Contains(name, StringComparer.Ordinal))
        {
            return French.Lower(Label(snapshot, name, value));
        }

        return name == "q" ? $"« {value} »" : QueryDescription.Plain(snapshot, name, value);
    }

    private static string Label(Snapshot snapshot, string name, string value) =>
        FacetValue.Of(snapshot, name, value, 0, isSelected: true).Label;
}
