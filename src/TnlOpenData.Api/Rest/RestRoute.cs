using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>One route of the REST API: a list or an item of a resource, possibly below an item of another resource.</summary>
/// <param name="Pattern">Below <c>/v1</c>, without the format suffix.</param>
/// <param name="Parent">The resource whose item the path names first; null for a list or item at the top.</param>
/// <param name="ScopeFilter">The filter that the parent's key sets.</param>
public sealed record RestRoute(string Pattern, Resource Resource, bool IsItem, Resource? Parent = null, string? ScopeFilter = null)
{
    /// <summary>The names of the path parameters, in order.</summary>
    public IReadOnlyList<string> Keys => IsItem ? Resource.ItemKeys : Parent is null ? [] : [Parent.ItemKeys[0]];

    /// <summary>The values of <see cref="Keys"/> in a request, as they were typed.</summary>
    public string[] KeysOf(HttpContext http) => [.. Keys.Select(k => (string)http.Request.RouteValues[k]!)];

    /// <summary>The path may have a format suffix, as in <c>awards.csv</c>. After an id, the suffix would be part of the id.</summary>
    public bool TakesSuffix => !Pattern.EndsWith('}');

    /// <summary>Values of <see cref="Keys"/> that exist, for examples.</summary>
    public IReadOnlyList<string> KeyExample => IsItem ? Resource.ItemExample : Parent is null ? [] : [Parent.ItemExample[0]];
}
