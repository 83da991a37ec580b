using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;
using TnlOpenData.Text;

namespace TnlOpenData.Import.Rows;

/// <summary>Every foreign key leads to a row, and so does every item of a list of keys.</summary>
internal sealed class ReferenceCheck(TableResource resource, PackageRows package, ProblemList problems)
{
    /// <summary>A suggestion is a courtesy: it is not worth reading a whole large table for.</summary>
    private const int MostCandidates = 5_000;

    public void Check<T>(TableRows<T> rows) where T : class
    {
        var reported = new HashSet<(int Line, string Column)>();
        foreach (var foreignKey in resource.Schema.ForeignKeys)
        {
            var missing = Missing(rows, foreignKey).Where(m =>
                reported.Count == 0 || !foreignKey.Fields.Any(f => reported.Contains((m.Line, f))));
            foreach (var (line, _) in Report(rows, DisplayText.List(foreignKey.Fields), package[foreignKey.Target], missing))
            {
                reported.UnionWith(foreignKey.Fields.Select(f => (line, f)));
            }
        }

        foreach (var field in resource.Schema.Fields.Where(f => f.ListReference is not null))
        {
            var target = package[field.ListReference!];
            foreach (var _ in Report(rows, field.Column.Name, target, MissingItems(rows, field.Column.Name, target)))
            {
                // Reported as it is walked.
            }
        }
    }

    private IEnumerable<(int Line, Key Key)> Missing<T>(TableRows<T> rows, ForeignKey foreignKey) where T : class
    {
        var target = package[foreignKey.Target];
        var columns = foreignKey.Fields.Select(f => rows.Table[f]).ToArray();
        Key? found = null;
        foreach (var row in rows.ValidRows(foreignKey.Fields))
        {
            var key = Key.Of(row.Value, columns);
            if (key == found)
            {
                continue;
            }

            if (target.Keys.ContainsKey(key))
            {
                found = key;
            }
            else if (!Array.Exists(columns, c => c.Read(row.Value).IsEmpty))
            {
                yield return (row.Line, key);
            }
        }
    }

    private static IEnumerable<(int Line, Key Key)> MissingItems<T>(TableRows<T> rows, string name, TableRows target) where T : class
    {
        var column = rows.Table[name];
        foreach (var row in rows.ValidRows(name))
        {
            if (column.Read(row.Value) is { IsEmpty: false } cell)
            {
                foreach (var item in cell.List.Where(item => !target.Keys.ContainsKey(Key.Of(item))))
                {
                    yield return (row.Line, Key.Of(item));
                }
            }
        }
    }

    private IEnumerable<(int Line, Key Key)> Report<T>(
        TableRows<T> rows, string column, TableRows target, IEnumerable<(int Line, Key Key)> missing) where T : class
    {
        if (!target.WasRead || MayBeFaultyRows(target, missing))
        {
            yield break;
        }

        foreach (var (line, key) in missing)
        {
            // Past what is kept, a message is only counted.
            problems.Add(problems.IsFull(rows.File)
                ? rows.Problem(line, column, "", "")
                : rows.Problem(line, column, $"{key.Show(target.Table.Key.Count)} is not a key of {target.Table.Name}", Meant(key, target)));
            yield return (line, key);
        }
    }

    /// <summary>As long as no more keys are missing than rows have a faulty key, the fault lies there and was reported there.</summary>
    private static bool MayBeFaultyRows(TableRows target, IEnumerable<(int Line, Key Key)> missing) =>
        target.UnknownKeys > 0 && missing.Select(m => m.Key).Distinct().Take(target.UnknownKeys + 1).Count() <= target.UnknownKeys;

    private static string Meant(Key key, TableRows target)
    {
        var near = target.Table.Key.Count == 1 && key.First.Text is { } text
            ? Nearest.To(text, target.Keys.Keys.Take(MostCandidates).Select(k => k.First.Text!))
            : null;
        return near is null ? $"a row of {target.File} with that {DisplayText.List(target.Table.Key)}" : $"did you mean \"{near}\"?";
    }
}
