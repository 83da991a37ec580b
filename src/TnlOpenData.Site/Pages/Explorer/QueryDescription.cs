using TnlOpenData.Queries;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>A query in words: « Distinctions : édition 2018 ; Isère (38) ».</summary>
internal static class QueryDescription
{
    /// <summary>The labels before the values of filters that need one.</summary>
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["edition"] = "édition",
        ["q"] = "recherche",
        ["collectivity"] = "collectivité",
        ["population"] = "population",
        ["returning"] = "déjà labellisée",
        ["first_participation"] = "première participation",
        ["source"] = "source",
    };

    public static string Title(ExplorerModel model)
    {
        string[] conditions = [.. Conditions(model).Select(c => c.Words)];
        return conditions.Length == 0 ? "Palmarès, toutes éditions" : $"Distinctions : {string.Join(" ; ", conditions)}";
    }

    /// <summary>Each condition in words, with the address of the query without it.</summary>
    public static IEnumerable<(string Words, string Without)> Conditions(ExplorerModel model) => model.Parameters
        .Where(p => p.Key != "sort")
        .Select(p => (Of(model, p.Key, p.Value), ExplorerLinks.Without(model, p.Key)));

    private static string Of(ExplorerModel model, string name, string value)
    {
        var values = model.Facets.Where(g => g.Name == name).SelectMany(g => g.Values);
        string[] ticked = [.. values.Where(v => v.IsSelected).Select(v => v.Label)];
        var words = ticked.Length > 0 ? Or(ticked) : name == "q" ? $"« {value} »" : Plain(model.Page!.Snapshot, name, value);
        return Names.TryGetValue(name, out var title) ? $"{title} {words}" : words;
    }

    private static string Or(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} ou {words[^1]}";

    /// <summary>Values without a label, in words.</summary>
    public static string Plain(Snapshot snapshot, string name, string values) =>
        Or([.. values.Split(',').Select(v => Word(snapshot, name, v))]);

    private static string Word(Snapshot snapshot, string name, string value) => value switch
    {
        Filter.None => Labels.Absent(name),
        "true" => "oui",
        "false" => "non",
        "unknown" => "non publié",
        _ when value.Contains("..", StringComparison.Ordinal) => value.Replace("..", " à ", StringComparison.Ordinal).Trim(),
        _ when name == "collectivity" => snapshot.Collectivity(value)?.Collectivity.Name ?? value,
        _ when name == "source" => snapshot.SourceById.GetValueOrDefault(value) is { } source ? SourceWords.Name(source) : value,
        _ => Labels.Value(name, value) is var label && label == value ? value : French.Lower(label),
    };
}
