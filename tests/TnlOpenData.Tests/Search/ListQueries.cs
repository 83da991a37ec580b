using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Tests.Search;

/// <summary>Questions to the lists, as people type them.</summary>
internal static class ListQueries
{
    public static QueryResult Of(string list, params (string Name, string Value)[] parameters) =>
        AllResources.Lists.First(r => r.Name == list).Query(
            Packages.RealSnapshot,
            [.. parameters.Select(p => KeyValuePair.Create(p.Name, p.Value))],
            []);

    public static ResultPage Page(string list, params (string Name, string Value)[] parameters)
    {
        var answer = Of(list, parameters);
        return answer.Page ?? throw new InvalidOperationException(string.Join(' ', answer.QueryErrors.Select(r => r.Detail.En)));
    }

    /// <summary>The first column asked, row by row.</summary>
    public static string[] Column(string list, string field, params (string Name, string Value)[] parameters)
    {
        var page = Page(list, [.. parameters, ("fields", field), ("limit", "all")]);
        return [.. Enumerable.Range(0, page.Count).Select(row => page.Read(row, 0).Plain)];
    }
}
