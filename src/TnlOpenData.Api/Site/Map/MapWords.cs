using TnlOpenData.Api.Site.Explorer;
using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Map;

/// <summary>The map in words: what it asks, what a mark says.</summary>
internal static class MapWords
{
    private const int MostNamed = 4;

    /// <summary>Filters whose values have words of their own.</summary>
    private static readonly string[] Worded = ["edition", "region", "departement", "mention"];
    private static readonly string[] Lowered = ["level", "level_status", "kind"];

    /// <summary>« Carte des lauréats : édition 2018 ; Isère (38) ».</summary>
    public static string Title(Snapshot snapshot, MapModel model) => model.Parameters.Count == 0
        ? "Carte des lauréats, toutes éditions"
        : $"Carte des lauréats : {string.Join(" ; ", model.Parameters.Select(p => Of(snapshot, p.Key, p.Value)))}";

    public static string Of(Snapshot snapshot, string name, string value)
    {
        var words = string.Join(" ou ", value.Split(',').Select(v => Word(snapshot, name, v)));
        return QuestionWords.Names.TryGetValue(name, out var title) ? $"{title} {words}" : words;
    }

    /// <summary>« Échirolles, commune (Isère) : Or, édition 2025 ».</summary>
    public static string Of(AwardView award)
    {
        var body = award.Collectivity.Collectivity;
        var assumed = award.Award.Identity == "assumed" ? ", lauréat supposé" : "";
        var place = (body.DepartementName ?? body.RegionName) is { } name ? $" ({name})" : "";
        return $"{body.Name}, {French.Lower(Labels.Kind(body.Kind))}{place} : {Labels.Level(award)}, édition {award.Award.Edition}{assumed}";
    }

    /// <summary>« 11 lauréats : Isère (8), Rhône (3) ».</summary>
    public static string Of(ClusterMark cluster)
    {
        var places = cluster.Awards.GroupBy(a => Departement(a.Collectivity.Collectivity), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var named = places is [var one] ? one.Key : string.Join(", ", places.Take(MostNamed).Select(g => $"{g.Key} ({French.Number(g.Count())})"));
        return $"{French.Count(cluster.Count, "lauréat")} : {named}{(places.Length > MostNamed ? " et ailleurs" : "")}";
    }

    /// <summary>« France métropolitaine : 51 lauréats ».</summary>
    public static string Of(MapPicture picture) => $"{picture.Frame.Name} : {(picture.Count == 0 ? "aucun lauréat recensé" : French.Count(picture.Count, "lauréat"))}";

    private static string Departement(Collectivity body) => body.DepartementName ?? body.DepartementCode!;

    private static string Word(Snapshot snapshot, string name, string value) =>
        value.Contains("..", StringComparison.Ordinal) ? value.Replace("..", " à ", StringComparison.Ordinal).Trim()
        : Worded.Contains(name, StringComparer.Ordinal) ? FacetValue.Of(snapshot, name, value, 0, isSelected: true).Label
        : Lowered.Contains(name, StringComparer.Ordinal) ? French.Lower(FacetValue.Of(snapshot, name, value, 0, isSelected: true).Label)
        : name == "q" ? $"« {value} »"
        : value switch { "true" => "oui", "false" => "non", "unknown" => "non publié", _ => value };
}
