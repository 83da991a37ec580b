using System.Text.Json;

namespace TnlOpenData.Schema;

/// <summary>
/// A table of the data package: name, columns, key and references. Each one is declared once, in <see cref="AllTables"/>;
/// import, storage, hash, dumps, changes and catalogue walk that list. Its French title and description are in the descriptor of the
/// package.
/// </summary>
public abstract class Table(string name, IReadOnlyList<string> key)
{
    /// <summary>The name of the table in the descriptor, in SQLite and in the names of the dumps: <c>jury_members</c>.</summary>
    public string Name => name;

    /// <summary>The columns of the primary key. Rows are sorted by them.</summary>
    public IReadOnlyList<string> Key => key;

    /// <summary>Foreign keys. One that follows from a wider one is left out: see <see cref="AllReferences"/>.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>The dataset of the catalogue that lists this table; null for none.</summary>
    public Theme? Theme { get; init; }

    /// <summary>One of the tables of the places of France, which a package has all or none of.</summary>
    public bool IsTerritory { get; init; }

    /// <summary>
    /// The table can pass 10,000 rows when every commune is labelled (36,000 bodies × 10 editions): it is then read from the release
    /// file by two threads, one half each.
    /// </summary>
    public bool CanBeLarge { get; init; }

    /// <summary>The record of one row.</summary>
    public abstract Type RowType { get; }

    public abstract IReadOnlyList<Column> ColumnInfos { get; }

    /// <summary>
    /// <see cref="References"/>, and those that follow from them: a row of <c>mentions</c> refers to an award, therefore also to the
    /// edition and to the collectivity of that award. In the order of their width.
    /// </summary>
    public IEnumerable<Reference> AllReferences
    {
        get
        {
            var all = new Dictionary<string, Reference>(StringComparer.Ordinal);
            foreach (var reference in References.Concat(References.SelectMany(Implied)))
            {
                all.TryAdd(string.Join(' ', reference.Columns), reference);
            }

            return all.Values.OrderBy(r => r.Columns.Length);
        }
    }

    /// <summary>Calls <paramref name="visitor"/> with the table's own type.</summary>
    public abstract TResult Accept<TResult>(ITableVisitor<TResult> visitor);

    /// <summary><c>JuryMember</c> → <c>jury_member</c>.</summary>
    public static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>The references of the target whose columns are part of its key, written with the columns of this table.</summary>
    private static IEnumerable<Reference> Implied(Reference reference)
    {
        var key = reference.Target.Key.ToList();
        return
            from next in reference.Target.References
            where next.Columns.All(key.Contains)
            select new Reference(next.Target, [.. next.Columns.Select(c => reference.Columns[key.IndexOf(c)])]);
    }
}

/// <summary>Some columns of a table contain the key of another one, in the order of that key. An empty column refers to nothing.</summary>
public sealed record Reference(Table Target, params string[] Columns);

/// <summary>What a table is about; each theme is one dataset of the catalogue.</summary>
public enum Theme { Results, Collectivities, Editions, Evidence }

/// <summary>An operation on the typed rows of a table, for code that walks all tables.</summary>
public interface ITableVisitor<out TResult>
{
    TResult Visit<T>(Table<T> table) where T : class;
}
