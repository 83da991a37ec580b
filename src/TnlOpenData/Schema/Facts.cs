using System.Collections.Frozen;
using TnlOpenData.Palmares;

namespace TnlOpenData.Schema;

/// <summary>The rows of every table of the data package, each table in the order of its key. Immutable.</summary>
public sealed class Facts
{
    private readonly FrozenDictionary<Table, IReadOnlyList<object>> _rows;

    private Facts(IEnumerable<KeyValuePair<Table, IReadOnlyList<object>>> rows) => _rows = rows.ToFrozenDictionary();

    /// <summary>No rows at all.</summary>
    public static Facts Empty { get; } = Of(new NoRows());

    // The tables that code asks for by name. A table needs no line here to be imported, stored, hashed, compared and published.
    public IReadOnlyList<Source> Sources => Rows(PalmaresTables.Sources);
    public IReadOnlyList<Level> Scales => Rows(PalmaresTables.Scales);
    public IReadOnlyList<Edition> Editions => Rows(PalmaresTables.Editions);
    public IReadOnlyList<Tally> Tallies => Rows(PalmaresTables.Tallies);
    public IReadOnlyList<Domain> Domains => Rows(PalmaresTables.Domains);
    public IReadOnlyList<Collectivity> Collectivities => Rows(PalmaresTables.Collectivities);
    public IReadOnlyList<Award> Awards => Rows(PalmaresTables.Awards);
    public IReadOnlyList<Mention> Mentions => Rows(PalmaresTables.Mentions);
    public IReadOnlyList<JuryMember> JuryMembers => Rows(PalmaresTables.JuryMembers);
    public IReadOnlyList<JuryComment> JuryComments => Rows(PalmaresTables.JuryComments);
    public IReadOnlyList<Score> Scores => Rows(PalmaresTables.Scores);
    public IReadOnlyList<Disagreement> Disagreements => Rows(PalmaresTables.Disagreements);
    public IReadOnlyList<Lead> Leads => Rows(PalmaresTables.Leads);

    /// <summary>Asks <paramref name="rows"/> for the rows of each table, in key order.</summary>
    public static Facts Of(ITableVisitor<IReadOnlyList<object>> rows) =>
        new(PalmaresTables.All.Select(t => KeyValuePair.Create(t, t.Accept(rows))));

    public IReadOnlyList<T> Rows<T>(Table<T> table) where T : class => (IReadOnlyList<T>)_rows[table];

    public IReadOnlyList<object> Rows(Table table) => _rows[table];

    /// <summary>The same data with other rows in one table. They must be in the order of its key.</summary>
    public Facts With<T>(Table<T> table, IReadOnlyList<T> rows) where T : class =>
        new(_rows.Select(r => r.Key == table ? KeyValuePair.Create<Table, IReadOnlyList<object>>(table, rows) : r));

    private sealed class NoRows : ITableVisitor<IReadOnlyList<object>>
    {
        public IReadOnlyList<object> Visit<T>(Table<T> table) where T : class => Array.Empty<T>();
    }
}
