using System.Collections.Concurrent;
using System.Collections.Frozen;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Snapshots;

/// <summary>
/// One release in memory, immutable: the tables joined into views, and the lookups that queries need. Requests read it without a
/// lock; a new release is another snapshot, swapped by reference.
/// </summary>
public sealed class Snapshot
{
    private readonly FrozenDictionary<string, CollectivityView> _collectivityByKey;
    private readonly FrozenDictionary<string, ColumnDescription> _columns;
    private readonly FrozenDictionary<string, TableDescription> _tables;
    private readonly Lazy<IReadOnlyList<Sourced<CollectivityHistory>>> _histories;
    private readonly Lazy<IReadOnlyList<Sourced<Score>>> _scores;
    private readonly Lazy<TerritoryIndex> _territories;
    private readonly ConcurrentDictionary<object, object> _computed = [];

    internal Snapshot(ReleaseContent content, SnapshotBuilder built)
    {
        Release = content.Release;
        Data = content.Data;
        Editions = built.Editions;
        Collectivities = built.Collectivities;
        Awards = built.Awards;
        SourceById = built.SourceById;
        _collectivityByKey = Keys(Collectivities);
        _histories = new(() => WithSource(content.Data.Histories, h => h.SourceId, h => h.CollectivityId));
        Domains = WithSource(content.Data.Domains, d => d.SourceId);
        JuryMembers = WithSource(content.Data.JuryMembers, j => j.SourceId);
        Mentions = WithSource(content.Data.Mentions, m => m.SourceId, m => m.CollectivityId);
        JuryComments = WithSource(content.Data.JuryComments, c => c.SourceId, c => c.CollectivityId);
        _scores = new(() => WithSource(content.Data.Scores, x => x.SourceId, x => x.CollectivityId));
        _territories = new(() => new TerritoryIndex(this));
        EditionByYear = Editions.ToFrozenDictionary(e => e.Edition.Year);
        AwardsByEdition = Index(built.Awards, a => a.Award.Edition);
        AwardsByDepartement = Index(built.Awards, a => a.Collectivity.Collectivity.DepartementCode ?? "");
        AwardsByRegion = Index(built.Awards, a => a.Collectivity.Collectivity.RegionCode ?? "");
        _tables = content.Tables.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        Tables = [.. AllTables.All.Where(t => _tables.ContainsKey(t.Name))];
        _columns = content.Columns.ToFrozenDictionary(c => $"{c.TableName}.{c.Name}", StringComparer.Ordinal);
    }

    public Release Release { get; }

    public PalmaresData Data { get; }

    /// <summary>The tables that the data package has: it may leave out those of the places of France.</summary>
    public IReadOnlyList<Table> Tables { get; }

    public IReadOnlyList<EditionView> Editions { get; }

    public IReadOnlyList<CollectivityView> Collectivities { get; }

    public IReadOnlyList<AwardView> Awards { get; }

    /// <summary>Joined on first use, as scores are: no other row needs them.</summary>
    public IReadOnlyList<Sourced<CollectivityHistory>> Histories => _histories.Value;

    public IReadOnlyList<Sourced<Domain>> Domains { get; }

    public IReadOnlyList<Sourced<JuryMember>> JuryMembers { get; }

    public IReadOnlyList<Sourced<Mention>> Mentions { get; }

    public IReadOnlyList<Sourced<JuryComment>> JuryComments { get; }

    /// <summary>SharedColumns on first use: there may be millions, and each award already has its scores.</summary>
    public IReadOnlyList<Sourced<Score>> Scores => _scores.Value;

    /// <summary>The places of France, joined with the laureates on first use.</summary>
    public TerritoryIndex Territories => _territories.Value;

    public FrozenDictionary<string, Source> SourceById { get; }

    public FrozenDictionary<int, EditionView> EditionByYear { get; }

    public FrozenDictionary<int, IReadOnlyList<AwardView>> AwardsByEdition { get; }

    /// <summary>By département code; the key <c>""</c> has the awards without one.</summary>
    public FrozenDictionary<string, IReadOnlyList<AwardView>> AwardsByDepartement { get; }

    /// <summary>By région code; the key <c>""</c> has the awards without one.</summary>
    public FrozenDictionary<string, IReadOnlyList<AwardView>> AwardsByRegion { get; }

    public static Snapshot Of(ReleaseContent content) => new SnapshotBuilder(content).Build();

    /// <summary>A collectivity by its id, its SIREN or its INSEE code; null if there is none.</summary>
    public CollectivityView? Collectivity(string key) => _collectivityByKey.GetValueOrDefault(key);

    /// <summary>A value computed once from the release, kept as long as the snapshot.</summary>
    /// <param name="key">A constant, or a record of which there are few: never text that a client typed.</param>
    public TValue Cached<TValue>(object key, Func<TValue> compute) where TValue : class =>
        (TValue)_computed.GetOrAdd(key, _ => compute());

    public IEnumerable<Level> LevelsOf(string scale) => Data.Scales.Where(l => l.Scale == scale).OrderBy(l => l.Rank);

    public TableDescription? Describe(string table) => _tables.GetValueOrDefault(table);

    /// <summary>The description of <c>table.column</c> in the data package; null if there is none.</summary>
    public ColumnDescription? DescribeColumn(string? column) => column is null ? null : _columns.GetValueOrDefault(column);

    private IReadOnlyList<Sourced<T>> WithSource<T>(IEnumerable<T> data, Func<T, string> source, Func<T, string>? collectivity = null) =>
    [
        .. data.Select(f => new Sourced<T>(
            f,
            SourceById[source(f)],
            collectivity is null ? null : Collectivity(collectivity(f))!.Collectivity)),
    ];

    private static FrozenDictionary<TKey, IReadOnlyList<TRow>> Index<TKey, TRow>(IEnumerable<TRow> rows, Func<TRow, TKey> key)
        where TKey : notnull =>
        rows.GroupBy(key).ToFrozenDictionary(g => g.Key, IReadOnlyList<TRow> (g) => [.. g]);

    /// <summary>If keys collide, ids have priority over SIREN, SIREN over INSEE codes.</summary>
    private static FrozenDictionary<string, CollectivityView> Keys(IReadOnlyList<CollectivityView> collectivities)
    {
        var keys = new Dictionary<string, CollectivityView>(StringComparer.Ordinal);
        foreach (var c in collectivities)
        {
            keys[c.Collectivity.Id] = c;
        }

        foreach (var c in collectivities.Where(c => c.Collectivity.Siren is not null))
        {
            keys.TryAdd(c.Collectivity.Siren!, c);
        }

        // "44" is both the région Grand Est and the Loire-Atlantique: an INSEE code is a key only if one collectivity has it.
        var codes = collectivities
            .Where(c => c.Collectivity.InseeCode is not null)
            .GroupBy(c => c.Collectivity.InseeCode!, StringComparer.Ordinal);
        foreach (var code in codes.Where(g => g.Count() == 1))
        {
            keys.TryAdd(code.Key, code.Single());
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
