using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Shared;

/// <summary>Columns and links of lists whose rows have one source: own columns, name of the collectivity, source.</summary>
internal static class CitedResource
{
    public static IReadOnlyList<Column<Cited<T>>> Columns<T>(Table<T> table, Func<T, Field[]> links, params string[] linkNames)
        where T : class
    {
        var own = table.Columns.Select(c => c.On<Cited<T>>(v => v.Fact)).ToList();
        var afterId = own.FindIndex(c => c.Name == "collectivity_id") + 1;
        if (afterId > 0)
        {
            own.Insert(afterId, Joined.NameColumn<Cited<T>>(v => v.Collectivity) with { CanBeEmpty = false });
        }

        own.InsertRange(own.FindIndex(c => c.Name == "source_id") + 1, Joined.SourceColumns<Cited<T>>(v => v.Source));
        own.Add(Joined.Links<Cited<T>>(v => links(v.Fact), linkNames));
        return own;
    }

    public static Field[] AwardLinks(int edition, string collectivityId, string sourceId) =>
    [
        Joined.Link("award", $"/awards/{edition}/{collectivityId}"),
        Joined.Link("collectivity", $"/collectivities/{collectivityId}"),
        Joined.Link("edition", $"/editions/{edition}"),
        Joined.Link("source", $"/sources/{sourceId}"),
    ];

    public static Field[] EditionLinks(int edition, string sourceId) =>
        [Joined.Link("edition", $"/editions/{edition}"), Joined.Link("source", $"/sources/{sourceId}")];
}
