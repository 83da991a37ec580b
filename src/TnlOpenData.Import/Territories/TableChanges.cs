using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>What an update changes in a table, as lines for the console.</summary>
internal static class TableChanges
{
    public static IEnumerable<string> Lines(TerritoryTable table, PresentRows present, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var keys = rows.Select(table.KeyOf).ToHashSet(StringComparer.Ordinal);
        var added = rows.Where(r => present.Find(table.KeyOf(r)) is null).ToArray();
        var gone = present.All.Where(r => !keys.Contains(table.KeyOf(r))).ToArray();
        var changed = rows.Count(r => present.Find(table.KeyOf(r)) is { } old && !old.SequenceEqual(r, StringComparer.Ordinal));
        yield return $"{table.File}: {rows.Count} rows; {added.Length} added, {gone.Length} gone, {changed} changed";
        foreach (var row in added)
        {
            yield return $"{table.File}: added: {Shown(table, row)}";
        }

        foreach (var row in gone)
        {
            yield return $"{table.File}: gone: {Shown(table, row)}";
        }

        if (table.HasPositions && rows.Where(r => table.Cell(r, "longitude").Length == 0).ToArray() is { Length: > 0 } without)
        {
            yield return $"{table.File}: {without.Length} without a position: {string.Join(' ', without.Select(table.KeyOf))}";
        }
    }

    private static string Shown(TerritoryTable table, IReadOnlyList<string> row) =>
        $"{DisplayText.Escape(table.KeyOf(row))} {DisplayText.Escape(table.Cell(row, "name"))}";
}
