using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>What one route answers: the list or item of a resource, inside the item of another or not.</summary>
/// <param name="Pattern">Below <c>/v1</c>, without the format suffix.</param>
/// <param name="Parent">The resource whose item the path names first; null for a list of its own.</param>
/// <param name="ScopeFilter">The filter that the parent's key sets.</param>
public sealed record RestRoute(string Pattern, Resource Resource, bool IsItem, Resource? Parent = null, string? ScopeFilter = null)
{
    /// <summary>Path parameters in order.</summary>
    public IReadOnlyList<string> Keys => IsItem ? Resource.ItemKeys : Parent is null ? [] : [Parent.ItemKeys[0]];

    /// <summary>Their values in a request, as they were typed.</summary>
    public string[] KeysOf(HttpContext http) => [.. Keys.Select(k => (string)http.Request.RouteValues[k]!)];

    /// <summary><c>awards.csv</c>: only after a word of ours, since after an id a suffix would be part of it.</summary>
    public bool TakesSuffix => !Pattern.EndsWith('}');

    public IReadOnlyList<string> KeyExample => IsItem ? Resource.ItemExample : Parent is null ? [] : [Parent.ItemExample[0]];
}
