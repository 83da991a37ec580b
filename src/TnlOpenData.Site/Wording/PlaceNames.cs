using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The names of the départements and régions in the data, by code.</summary>
internal sealed record PlaceNames(IReadOnlyDictionary<string, string> Departements, IReadOnlyDictionary<string, string> Regions)
{
    public static PlaceNames Of(Snapshot snapshot) => snapshot.Cached("names of places", () => new PlaceNames(
        Names(snapshot.Data.Collectivities.Select(c => (c.DepartementCode, c.DepartementName))),
        Names(snapshot.Data.Collectivities.Select(c => (c.RegionCode, c.RegionName)))));

    private static Dictionary<string, string> Names(IEnumerable<(string? Code, string? Name)> places)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, name) in places)
        {
            if (code is not null && name is not null)
            {
                names.TryAdd(code, name);
            }
        }

        return names;
    }
}
