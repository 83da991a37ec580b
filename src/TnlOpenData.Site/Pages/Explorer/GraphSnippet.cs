using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>The query in GraphQL.</summary>
internal static class GraphSnippet
{
    private const int Most = 1000;

    private static readonly string[] Closed = ["kind", "scale", "level_status", "identity"];
    private static readonly string[] Flags = ["returning", "first_participation"];

    /// <summary>Null for a query with two ranges of one filter, or a range or another value: in GraphQL all criteria must hold.</summary>
    public static string? Of(Snapshot snapshot, ExplorerModel model)
    {
        var filters = model.Parameters.Where(p => p.Key != "sort").Select(p => (p.Key, Value: Value(snapshot, p.Key, p.Value))).ToArray();
        if (Array.Exists(filters, f => f.Value is null))
        {
            return null;
        }

        var filter = filters.Length == 0 ? "" : $"filter: {{ {string.Join(", ", filters.Select(f => $"{Camel(f.Key)}: {f.Value}"))} }}, ";
        var order = string.Join(", ", (model.Value("sort") ?? ExplorerQuestion.Sort).Split(',').Select(Order));
        return $$"""
            {
              awards({{filter}}orderBy: [{{order}}], first: {{Most}}) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes {
                  edition { year }
                  collectivity { id name departementCode }
                  level {
                    __typename
                    ... on Level { labelFr }
                    ... on LevelRange { low { labelFr } high { labelFr } }
                    ... on LevelUnknown { reason }
                  }
                  source { url }
                }
              }
            }
            """;
    }

    private static string? Value(Snapshot snapshot, string name, string value) =>
        name == "q" ? Text(value)
        : value == Filter.None && IsRange(name) ? "{ is: NONE }"
        : name == "edition" ? $"{{ in: [{string.Join(", ", Years(snapshot, value))}] }}"
        : IsRange(name) ? Range(value, name == "level" ? Text : v => v)
        : Closed.Contains(name, StringComparer.Ordinal) ? List(value, v => v.Replace('-', '_').ToUpperInvariant())
        : Flags.Contains(name, StringComparer.Ordinal) ? List(value, v => v switch { "true" => "YES", "false" => "NO", _ => "UNKNOWN" })
        : List(value, Text);

    private static bool IsRange(string name) => AwardResource.Awards.Filters.First(f => f.Name == name).IsRange;

    private static IEnumerable<int> Years(Snapshot snapshot, string value) =>
        new EditionFilter<EditionView>("edition", e => e.Edition.Year).Read(snapshot, value).Criterion!.Editions!;

    private static string? Range(string value, Func<string, string> write)
    {
        var parts = value.Split(',');
        var spans = parts.Where(p => p.Contains("..", StringComparison.Ordinal)).ToArray();
        string[] single = [.. parts.Except(spans, StringComparer.Ordinal)];
        string[] ends = spans.Length == 0 ? ["", ""] : spans[0].Split("..");
        string[] given =
        [
            .. single.Length == 0 ? [] : (string[])[$"in: [{string.Join(", ", single.Select(write))}]"],
            .. ends[0].Length == 0 ? [] : (string[])[$"from: {write(ends[0])}"],
            .. ends[1].Length == 0 ? [] : (string[])[$"to: {write(ends[1])}"],
        ];
        return spans.Length > 1 || (spans.Length == 1 && single.Length > 0) || single.Contains(Filter.None, StringComparer.Ordinal)
            ? null
            : $"{{ {string.Join(", ", given)} }}";
    }

    private static string List(string value, Func<string, string> write) => $"[{string.Join(", ", value.Split(',').Select(write))}]";

    private static string Order(string sort) => sort.StartsWith('-')
        ? $"{{ field: {Screaming(sort[1..])}, direction: DESC }}"
        : $"{{ field: {Screaming(sort)} }}";

    private static string Screaming(string name) => name.Replace('-', '_').ToUpperInvariant();

    private static string Camel(string name)
    {
        var words = name.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(w => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(w)));
    }

    /// <summary>A GraphQL string: quotation marks and backslashes escaped, line ends replaced.</summary>
    private static string Text(string value)
    {
        var escaped = value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");
        return $"\"{escaped}\"";
    }
}
