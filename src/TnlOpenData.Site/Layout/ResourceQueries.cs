using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Layout;

/// <summary>Queries of the pages, with the parameters of the API.</summary>
internal static class ResourceQueries
{
    /// <summary>The rows for parameters that are known to be valid.</summary>
    public static ResultPage<T> Query<T>(this Resource<T> list, Snapshot snapshot, params (string Name, string Value)[] question)
        where T : class => (ResultPage<T>)list.Query(snapshot, [.. question.Select(q => KeyValuePair.Create(q.Name, q.Value))], []).Page!;
}
