using TnlOpenData.Import.Descriptor;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>Every foreign key leads to a row, and so does every item of a list of keys.</summary>
internal sealed class ReferenceCheck(Resource resource, PackageRows package, ProblemList problems)
{
    public void Check<T>(TableRows<T> rows) where T : class
    {
        var reported = new HashSet<(int Line, string Column)>();
        foreach (var foreignKey in resource.Schema.ForeignKeys)
        {
            Check(rows, foreignKey, reported);
        }

        foreach (var field in resource.Schema.Fields)
        {
            if (field.ListReference is { } target)
            {
                CheckList(rows, field.Column.Name, package[target]);
            }
        }
    }

    private void Check<T>(TableRows<T> rows, ForeignKey foreignKey, HashSet<(int Line, string Column)> reported) where T : class
    {
        var target = package[foreignKey.Target];
        if (!target.WasRead)
        {
            return;
        }

        var columns = foreignKey.Fields.Select(f => rows.Table[f]).ToArray();
        foreach (var row in rows.Sound([.. foreignKey.Fields]))
        {
            var key = Key.Of(row.Value, columns);
            if (target.Keys.ContainsKey(key) || Array.Exists(columns, c => c.Read(row.Value).IsEmpty) ||
                (reported.Count > 0 && foreignKey.Fields.Any(f => reported.Contains((row.Line, f)))))
            {
                continue;
            }

            var column = Shown.List(foreignKey.Fields);
            if (problems.IsFull(rows.File))
            {
                problems.Add(rows.Problem(row, column, "", ""));
                continue;
            }

            reported.UnionWith(foreignKey.Fields.Select(f => (row.Line, f)));
            problems.Add(rows.Problem(row, column, $"{key.Show(columns.Length)} is not a key of {target.Table.Name}", Meant(key, target)));
        }
    }

    private void CheckList<T>(TableRows<T> rows, string name, TableRows target) where T : class
    {
        var column = rows.Table[name];
        foreach (var row in target.WasRead ? rows.Sound(name) : [])
        {
            if (column.Read(row.Value) is not { IsEmpty: false } cell)
            {
                continue;
            }

            foreach (var item in cell.List)
            {
                if (!target.Keys.ContainsKey(Key.Of(item)))
                {
                    problems.Add(problems.IsFull(rows.File)
                        ? rows.Problem(row, name, "", "")
                        : rows.Problem(row, name, $"{Shown.Plain(item)} is not a key of {target.Table.Name}", Meant(Key.Of(item), target)));
                }
            }
        }
    }

    private static string Meant(Key key, TableRows target)
    {
        var near = target.Table.Key.Count == 1 && key.First.Text is { } text
            ? Nearest.Of(text, target.Keys.Keys.Select(k => k.First.Text!))
            : null;
        return near is null ? $"a row of {target.File} with that {Shown.List(target.Table.Key)}" : $"did you mean \"{near}\"?";
    }
}
