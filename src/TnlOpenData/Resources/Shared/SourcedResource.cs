using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Shared;

/// <summary>Columns and links of lists whose rows have one source: own columns, name of the collectivity, source.</summary>
internal static class SourcedResource
{
    public static IReadOnlyList<Column<Sourced<T>>> Columns<T>(Table<T> table, Func<T, Field[]> links, params string[] linkNames)
        where T : class
    {
        var own = table.Columns.Select(c => c.On<Sourced<T>>(v => v.Fact)).ToList();
        var afterId = own.FindIndex(c => c.Name == "collectivity_id") + 1;
        if (afterId > 0)
        {
            own.Insert(afterId, SharedColumns.NameColumn<Sourced<T>>(v => v.Collectivity) with { CanBeEmpty = false });
        }

        own.InsertRange(own.FindIndex(c => c.Name == "source_id") + 1, SharedColumns.SourceColumns<Sourced<T>>(v => v.Source));
        own.Add(SharedColumns.Links<Sourced<T>>(v => links(v.Fact), linkNames));
        return own;
    }

    public static Field[] AwardLinks(int edition, string collectivityId, string sourceId) =>
    [
        SharedColumns.Link("award", $"/awards/{edition}/{collectivityId}"),
        SharedColumns.Link("collectivity", $"/collectivities/{collectivityId}"),
        SharedColumns.Link("edition", $"/editions/{edition}"),
        SharedColumns.Link("source", $"/sources/{sourceId}"),
    ];

    public static Field[] EditionLinks(int edition, string sourceId) =>
        [SharedColumns.Link("edition", $"/editions/{edition}"), SharedColumns.Link("source", $"/sources/{sourceId}")];
}
