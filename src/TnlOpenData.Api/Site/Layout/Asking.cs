using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Layout;

/// <summary>Questions that the pages themselves ask, in the words of the API.</summary>
internal static class Asking
{
    /// <summary>The answer to a question that is known to be right.</summary>
    public static Page<T> Ask<T>(this Resource<T> list, Snapshot snapshot, params (string Name, string Value)[] question) where T : class =>
        (Page<T>)list.Ask(snapshot, [.. question.Select(q => KeyValuePair.Create(q.Name, q.Value))], []).Page!;
}
