using TnlOpenData.Queries.Filters;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries;

/// <summary>A point on the map, WGS 84.</summary>
public readonly record struct Place(double Longitude, double Latitude);

/// <summary>
/// A list that can be asked: its columns, filters and order. Declared once per noun; REST, GraphQL, dumps and site ask it
/// through the same <see cref="ListQuery{T}"/>.
/// </summary>
public abstract record Resource(string Name)
{
    /// <summary>French, for people.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Path parameters that name one item: <c>edition</c>, <c>collectivity</c>; empty when items have no address.</summary>
    public IReadOnlyList<string> ItemKeys { get; init; } = [];

    /// <summary>Keys of a well-known item, for examples.</summary>
    public IReadOnlyList<string> ItemExample { get; init; } = [];

    /// <summary>The filters, in order; a list without a name to sort by falls back on its key. Empty: the order in which the rows come.</summary>
    public required string DefaultSort { get; init; }

    /// <summary>Orders beside the default that are asked so often that the whole list is kept in them.</summary>
    public IReadOnlyList<string> KeptSorts { get; init; } = [];

    /// <summary>The default order in words, where no column names it.</summary>
    public string? DefaultSortText { get; init; }

    public abstract bool HasPlaces { get; }

    public abstract IReadOnlyList<Column> ColumnInfos { get; }

    public abstract IReadOnlyList<Filter> FilterInfos { get; }

    /// <summary>The filters whose values <c>facets=</c> counts.</summary>
    public virtual IReadOnlyList<string> FacetNames => [];

    /// <summary>How many rows there are without any filter; null when the list wants a question first.</summary>
    public int? Count(Snapshot snapshot) => FilterInfos.Any(f => f.IsRequired) ? null : Ask(snapshot, [], []).Page!.Total;

    /// <summary>Answers the question that the parameters ask, or says everything that is wrong with it.</summary>
    /// <param name="scope">Conditions that the path has already set: parameters that may not be said again.</param>
    public abstract Answer Ask(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope);

    /// <summary>One item by the values of its path parameters; null when there is none.</summary>
    public abstract Page? Find(Snapshot snapshot, IReadOnlyList<string> keys);

    /// <summary>The path of the nearest item to one that does not exist.</summary>
    public Func<Snapshot, IReadOnlyList<string>, string?> Suggest { get; init; } = (_, _) => null;
}

/// <summary>Either a page of rows, or all the reasons why there is none.</summary>
public sealed record Answer(Page? Page, IReadOnlyList<Refusal> Refusals);

/// <inheritdoc cref="Resource"/>
public sealed record Resource<T>(string Name) : Resource(Name) where T : class
{
    public required IReadOnlyList<Column<T>> Columns { get; init; }

    public required IReadOnlyList<Filter<T>> Filters { get; init; }

    /// <summary>All rows in the order of their key: the order behind every other.</summary>
    public required Func<Snapshot, IReadOnlyList<T>> Rows { get; init; }

    /// <summary>The rows are made for one question: nothing about them can be kept for the next.</summary>
    public bool IsComputed { get; init; }

    public Func<T, Place?>? PlaceOf { get; init; }

    /// <summary>The path of one row's item; null where items have none.</summary>
    public Func<T, string>? PathOf { get; init; }

    public Func<Snapshot, IReadOnlyList<string>, T?> Item { get; init; } = (_, _) => null;

    public override bool HasPlaces => PlaceOf is not null;

    public override IReadOnlyList<Column> ColumnInfos => Columns;

    public override IReadOnlyList<Filter> FilterInfos => Filters;

    public override IReadOnlyList<string> FacetNames => [.. Filters.Where(f => f.IsFacet).Select(f => f.Name)];

    public override Answer Ask(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var (query, refusals) = Read(snapshot, parameters, scope);
        return new(query?.Run(snapshot), refusals);
    }

    /// <summary>The question that the parameters ask, not yet run; null when something is wrong with it.</summary>
    public (ListQuery<T>? Query, IReadOnlyList<Refusal> Refusals) Read(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var reader = new QueryReader<T>(this, snapshot);
        var query = reader.Read(parameters, scope);
        return (reader.Refusals.Count > 0 ? null : query, reader.Refusals);
    }

    public override Page? Find(Snapshot snapshot, IReadOnlyList<string> keys) =>
        Item(snapshot, keys) is { } row
            ? new Page<T>(new ListQuery<T> { Resource = this, Sort = [], Fields = Columns }, snapshot, [row], 1)
            : null;
}
