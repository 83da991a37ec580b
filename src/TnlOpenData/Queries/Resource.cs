using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Queries;

/// <summary>A point in WGS 84, in decimal degrees.</summary>
public readonly record struct Place(double Longitude, double Latitude);

/// <summary>
/// A list that can be queried: its columns, filters and order. It is declared once; REST, GraphQL, dumps and pages query it through
/// <see cref="ListQuery{T}"/>.
/// </summary>
public abstract record Resource(string Name)
{
    /// <summary>The title that readers see, in French.</summary>
    public required string Title { get; init; }

    /// <summary>What the list contains, in French.</summary>
    public required string Description { get; init; }

    /// <summary>The path parameters that identify one item: <c>edition</c>, <c>collectivity</c>; empty if items have no address.</summary>
    public IReadOnlyList<string> ItemKeys { get; init; } = [];

    /// <summary>The key values of a well-known item, for the examples of the contract.</summary>
    public IReadOnlyList<string> ItemExample { get; init; } = [];

    /// <summary>An item says by which key it was asked for, so answers to different keys of one item differ.</summary>
    public bool TellsKey { get; init; }

    /// <summary>The value of <c>sort</c> when the parameter is absent; empty if rows keep the order in which they are produced.</summary>
    public required string DefaultSort { get; init; }

    /// <summary>Values of <c>sort</c>, beside the default, for which the sorted list is cached because they are frequent.</summary>
    public IReadOnlyList<string> KeptSorts { get; init; } = [];

    /// <summary>The default order in French, for a list whose <see cref="DefaultSort"/> is empty.</summary>
    public string? DefaultSortText { get; init; }

    /// <summary>Rows have coordinates, so the list can be written as GeoJSON.</summary>
    public abstract bool HasPlaces { get; }

    public abstract IReadOnlyList<Column> ColumnInfos { get; }

    public abstract IReadOnlyList<Filter> FilterInfos { get; }

    /// <summary>The filters whose values <c>facets=</c> can count.</summary>
    public virtual IReadOnlyList<string> FacetNames => [];

    /// <summary>Unfiltered row count; null if the list has a required parameter.</summary>
    public int? Count(Snapshot snapshot) => FilterInfos.Any(f => f.IsRequired) ? null : Query(snapshot, [], []).Page!.Total;

    /// <summary>Parses the parameters: a query in canonical form, or all errors. Reads no rows.</summary>
    /// <param name="scope">
    /// Conditions that the path sets, or a filter of GraphQL; all of them must hold, also several of one name.
    /// <paramref name="parameters"/> may not repeat them.
    /// </param>
    public abstract ParsedQuery Read(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope);

    /// <summary>Parses the parameters and runs the query: <see cref="Read"/>, then <see cref="ParsedQuery.Run"/>.</summary>
    /// <param name="scope">
    /// Conditions that the path sets, or a filter of GraphQL; all of them must hold, also several of one name.
    /// <paramref name="parameters"/> may not repeat them.
    /// </param>
    public QueryResult Query(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var parsed = Read(snapshot, parameters, scope);
        return new(parsed.Run(), parsed.QueryErrors);
    }

    /// <summary>One item by the values of its path parameters; null if there is none.</summary>
    public abstract ResultPage? Find(Snapshot snapshot, IReadOnlyList<string> keys);

    /// <summary>The path of the item whose key is closest to a key that does not exist; null if none is close.</summary>
    public Func<Snapshot, IReadOnlyList<string>, string?> Suggest { get; init; } = (_, _) => null;

    /// <summary>What is said of a key that no item has, where it means something else than « not on record »; null elsewhere.</summary>
    public Func<Snapshot, string, Bilingual>? Missing { get; init; }
}

/// <summary>A page of rows, or all the errors of the parameters.</summary>
public sealed record QueryResult(ResultPage? Page, IReadOnlyList<QueryError> QueryErrors);

/// <inheritdoc cref="Resource"/>
public sealed record Resource<T>(string Name) : Resource(Name) where T : class
{
    public required IReadOnlyList<Column<T>> Columns { get; init; }

    public required IReadOnlyList<Filter<T>> Filters { get; init; }

    /// <summary>All rows, in the order of their key. Rows that a sort leaves equal keep this order.</summary>
    public required Func<Snapshot, IReadOnlyList<T>> Rows { get; init; }

    /// <summary>Rows are computed for one query, so nothing about them may be cached.</summary>
    public bool IsComputed { get; init; }

    public Func<T, Place?>? PlaceOf { get; init; }

    /// <summary>The path of the item that a row describes; null if items have no address.</summary>
    public Func<T, string>? PathOf { get; init; }

    /// <summary>The row with these values of <see cref="Resource.ItemKeys"/>; null if there is none.</summary>
    public Func<Snapshot, IReadOnlyList<string>, T?> Item { get; init; } = (_, _) => null;

    public override bool HasPlaces => PlaceOf is not null;

    public override IReadOnlyList<Column> ColumnInfos => Columns;

    public override IReadOnlyList<Filter> FilterInfos => Filters;

    public override IReadOnlyList<string> FacetNames => [.. Filters.Where(f => f.IsFacet).Select(f => f.Name)];

    public override ParsedQuery<T> Read(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var reader = new QueryReader<T>(this, snapshot);
        var query = reader.Read(parameters, scope);
        return new(reader.Errors.Count > 0 ? null : query, reader.Errors.All) { Snapshot = snapshot };
    }

    public override ResultPage? Find(Snapshot snapshot, IReadOnlyList<string> keys) =>
        Item(snapshot, keys) is { } row
            ? new ResultPage<T>(new ListQuery<T> { Resource = this, Sort = [], Fields = Columns }, snapshot, [row], 1)
            : null;
}
