using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Territories;

/// <summary>The place that is suggested for a key that none has: the first one that the search finds by that text.</summary>
internal static class TerritorySuggestion
{
    public static string? For(Snapshot snapshot, IReadOnlyList<string> keys)
    {
        var text = SearchText.Typed(keys[0]);
        return !text.IsEmpty && SearchIndex.Of(snapshot).Find(text).FirstOrDefault(h => h.Thing.Territory is not null) is { } hit
            ? TerritoryResource.PathOf(hit.Thing.Territory!)
            : null;
    }
}
