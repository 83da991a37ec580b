using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;
using TnlOpenData.Text;

namespace TnlOpenData.Import.Rows;

/// <summary>Reports each foreign key, and each item of a list of keys, that is not the key of a row.</summary>
internal sealed class ReferenceCheck(TableResource resource, PackageRows package, ProblemList problems)
{
    /// <summary>The nearest key is searched among so many: searching a whole large table would take too long.</summary>
    private const int MaxCandidates = 5_000;

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
                // The enumeration reports.
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
        if (!target.WasRead || MayBeInvalidRows(target, missing))
        {
            yield break;
        }

        foreach (var (line, key) in missing)
        {
            // Beyond the limit of a file problems are only counted: no text is needed.
            var isCounted = problems.IsFull(rows.File);
            var wrong = isCounted ? "" : $"{key.Show(target.Table.Key.Count)} is not a key of {target.Table.Name}";
            problems.Add(rows.Problem(line, column, wrong, isCounted ? "" : Suggestion(key, target)));
            yield return (line, key);
        }
    }

    /// <summary>
    /// True when the target has at least as many rows with an unreadable key as keys are missing: the missing keys may be theirs, and
    /// those rows were reported.
    /// </summary>
    private static bool MayBeInvalidRows(TableRows target, IEnumerable<(int Line, Key Key)> missing) =>
        target.UnknownKeys > 0 && missing.Select(m => m.Key).Distinct().Take(target.UnknownKeys + 1).Count() <= target.UnknownKeys;

    private static string Suggestion(Key key, TableRows target)
    {
        var near = target.Table.Key.Count == 1 && key.First.Text is { } text
            ? Nearest.To(text, target.Keys.Keys.Take(MaxCandidates).Select(k => k.First.Text!))
            : null;
        return near is null ? $"a row of {target.File} with that {DisplayText.List(target.Table.Key)}" : $"did you mean \"{near}\"?";
    }
}
