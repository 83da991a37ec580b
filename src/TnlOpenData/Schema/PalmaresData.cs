using System.Collections.Frozen;
using TnlOpenData.Palmares;
using TnlOpenData.Territories;

namespace TnlOpenData.Schema;

/// <summary>The rows of every table of the data package, each table in the order of its key. Immutable.</summary>
public sealed class PalmaresData
{
    private readonly FrozenDictionary<Table, IReadOnlyList<object>> _rows;

    /// <summary>The rows of the territories, if they are read on first use; null if they are among the others.</summary>
    private readonly Lazy<PalmaresData>? _territories;

    private PalmaresData(IEnumerable<KeyValuePair<Table, IReadOnlyList<object>>> rows, Lazy<PalmaresData>? territories = null) =>
        (_rows, _territories) = (rows.ToFrozenDictionary(), territories);

    /// <summary>No rows at all.</summary>
    public static PalmaresData Empty { get; } = Of(new NoRows());

    // The tables that code asks for by name. A table needs no line here to be imported, stored, hashed, compared and published.
    public IReadOnlyList<Source> Sources => Rows(AllTables.Sources);
    public IReadOnlyList<Level> Scales => Rows(AllTables.Scales);
    public IReadOnlyList<Edition> Editions => Rows(AllTables.Editions);
    public IReadOnlyList<Tally> Tallies => Rows(AllTables.Tallies);
    public IReadOnlyList<Domain> Domains => Rows(AllTables.Domains);
    public IReadOnlyList<Collectivity> Collectivities => Rows(AllTables.Collectivities);
    public IReadOnlyList<CollectivityHistory> Histories => Rows(AllTables.Histories);
    public IReadOnlyList<Award> Awards => Rows(AllTables.Awards);
    public IReadOnlyList<Mention> Mentions => Rows(AllTables.Mentions);
    public IReadOnlyList<JuryMember> JuryMembers => Rows(AllTables.JuryMembers);
    public IReadOnlyList<JuryComment> JuryComments => Rows(AllTables.JuryComments);
    public IReadOnlyList<Score> Scores => Rows(AllTables.Scores);
    public IReadOnlyList<Disagreement> Disagreements => Rows(AllTables.Disagreements);
    public IReadOnlyList<Lead> Leads => Rows(AllTables.Leads);
    public IReadOnlyList<Region> Regions => Rows(AllTables.Regions);
    public IReadOnlyList<Departement> Departements => Rows(AllTables.Departements);
    public IReadOnlyList<Epci> Epci => Rows(AllTables.Epci);
    public IReadOnlyList<Commune> Communes => Rows(AllTables.Communes);
    public IReadOnlyList<FormerCommune> FormerCommunes => Rows(AllTables.FormerCommunes);

    /// <summary>Asks <paramref name="rows"/> for the rows of each table, in key order.</summary>
    public static PalmaresData Of(ITableVisitor<IReadOnlyList<object>> rows) =>
        new(AllTables.All.Select(t => KeyValuePair.Create(t, t.Accept(rows))));

    public IReadOnlyList<T> Rows<T>(Table<T> table) where T : class => (IReadOnlyList<T>)Rows((Table)table);

    public IReadOnlyList<object> Rows(Table table) =>
        table.IsTerritory && _territories is not null ? _territories.Value.Rows(table) : _rows[table];

    /// <summary>The same data with the rows of the territories from elsewhere, read on first use.</summary>
    public PalmaresData WithTerritories(Lazy<PalmaresData> territories) => new(_rows, territories);

    /// <summary>The same data with other rows in one table. They must be in the order of its key.</summary>
    public PalmaresData With<T>(Table<T> table, IReadOnlyList<T> rows) where T : class =>
        new(AllTables.All.Select(t => KeyValuePair.Create(t, t == table ? rows : Rows(t))));

    private sealed class NoRows : ITableVisitor<IReadOnlyList<object>>
    {
        public IReadOnlyList<object> Visit<T>(Table<T> table) where T : class => Array.Empty<T>();
    }
}
