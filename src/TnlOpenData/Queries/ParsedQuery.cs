using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>
/// The result of parsing parameters: a query in canonical form, or the errors that prevent it. A caller can compare an entity tag
/// with <see cref="Parameters"/> before <see cref="Run"/> computes rows.
/// </summary>
public abstract record ParsedQuery(IReadOnlyList<QueryError> QueryErrors)
{
    /// <summary>The release that the query reads; for <c>changes</c>, the one named by <c>to</c>.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>
    /// The parameters in canonical form, without the page: equal queries have equal parameters. Empty if there are errors.
    /// </summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Parameters { get; }

    /// <summary>The columns of the result. Empty if there are errors.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The filters whose values the query counts. Empty if there are errors.</summary>
    public abstract IReadOnlyList<string> FacetNames { get; }

    /// <summary>Computes the rows; null if there are errors.</summary>
    public abstract ResultPage? Run();
}

/// <inheritdoc cref="ParsedQuery"/>
/// <param name="Query">The query; null if there are errors.</param>
public sealed record ParsedQuery<T>(ListQuery<T>? Query, IReadOnlyList<QueryError> QueryErrors) : ParsedQuery(QueryErrors) where T : class
{
    public override IReadOnlyList<KeyValuePair<string, string>> Parameters => Query?.Parameters ?? [];

    public override IReadOnlyList<Column> Columns => Query?.Fields ?? [];

    public override IReadOnlyList<string> FacetNames => Query is null ? [] : [.. Query.Facets.Select(f => f.Name)];

    public override ResultPage<T>? Run() => Query?.Run(Snapshot);
}
