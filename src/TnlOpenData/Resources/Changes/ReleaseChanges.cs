using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Resources.Changes;

/// <summary>What differs between two releases, table by table in the order of the keys.</summary>
public static class ReleaseChanges
{
    public static IReadOnlyList<Change> Between(Snapshot from, Snapshot to) =>
        from.Release.Id == to.Release.Id ? [] : [.. PalmaresTables.All.SelectMany(t => t.Accept(new Comparing(from, to)))];

    private sealed class Comparing(Snapshot from, Snapshot to) : ITableVisitor<IEnumerable<Change>>
    {
        public IEnumerable<Change> Visit<T>(Table<T> table) where T : class
        {
            var key = table.Key.Select(k => table[k]).ToArray();
            var (before, after) = (ByKey(table.Rows(from.Facts), key), ByKey(table.Rows(to.Facts), key));
            var words = new ChangeWords<T>(table, from, to);
            foreach (var (name, row) in before.Where(b => !after.ContainsKey(b.Key)))
            {
                yield return new Change(table.Name, name, Change.Removed, null, null, null, words.Removed(row));
            }

            foreach (var (name, row) in after)
            {
                if (!before.TryGetValue(name, out var former))
                {
                    yield return new Change(table.Name, name, Change.Added, null, null, null, words.Added(row));
                    continue;
                }

                foreach (var column in table.Columns)
                {
                    var (was, now) = (column.Read(former), column.Read(row));
                    if (was.Plain != now.Plain)
                    {
                        yield return new Change(
                            table.Name,
                            name,
                            Change.Changed,
                            column.Name,
                            Value(was),
                            Value(now),
                            words.Changed(column, former, row));
                    }
                }
            }
        }

        private static Dictionary<string, T> ByKey<T>(IReadOnlyList<T> rows, Column<T>[] key) =>
            rows.ToDictionary(r => string.Join('/', key.Select(k => k.Read(r).Plain)), StringComparer.Ordinal);

        private static string? Value(in Cell cell) => cell.Plain is { Length: > 0 } text ? text : null;
    }
}
