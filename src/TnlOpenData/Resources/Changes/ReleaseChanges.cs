using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Changes;

/// <summary>The differences between two releases, table by table in the order of the keys.</summary>
public static class ReleaseChanges
{
    public static IReadOnlyList<Change> Between(Snapshot from, Snapshot to) =>
        from.Release.Id == to.Release.Id ? [] : [.. AllTables.All.SelectMany(t => t.Accept(new TableComparison(from, to)))];

    private sealed class TableComparison(Snapshot from, Snapshot to) : ITableVisitor<IEnumerable<Change>>
    {
        public IEnumerable<Change> Visit<T>(Table<T> table) where T : class
        {
            var (before, after) = (ByKey(table, from.Data), ByKey(table, to.Data));
            var words = new ChangeWords<T>(table, from, to);
            foreach (var (key, row) in before.Where(b => !after.ContainsKey(b.Key)))
            {
                yield return new Change(table.Name, key, Change.Removed, null, null, null, words.Removed(row));
            }

            foreach (var (key, row) in after)
            {
                if (!before.TryGetValue(key, out var former))
                {
                    yield return new Change(table.Name, key, Change.Added, null, null, null, words.Added(row));
                    continue;
                }

                foreach (var column in table.Columns)
                {
                    var (old, current) = (column.Read(former), column.Read(row));
                    if (old.Plain != current.Plain)
                    {
                        var statement = words.Changed(column, former, row);
                        yield return new Change(table.Name, key, Change.Changed, column.Name, Value(old), Value(current), statement);
                    }
                }
            }
        }

        private static Dictionary<string, T> ByKey<T>(Table<T> table, PalmaresData data) where T : class
        {
            var key = table.Key.Select(k => table[k]).ToArray();
            return data.Rows(table).ToDictionary(r => string.Join('/', key.Select(k => k.Read(r).Plain)), StringComparer.Ordinal);
        }

        private static string? Value(in Cell cell) => cell.Plain is { Length: > 0 } text ? text : null;
    }
}
