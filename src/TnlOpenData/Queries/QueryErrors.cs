namespace TnlOpenData.Queries;

/// <summary>
/// The errors of one query: the first ones in full, the others as a number. An error quotes what was typed and compares it with every
/// valid name, so a request with thousands of errors would cost and return much more than it sends.
/// </summary>
public sealed class QueryErrors
{
    public const int Most = 20;

    private readonly List<QueryError> _errors = [];
    private int _omitted;

    public int Count => _errors.Count + _omitted;

    /// <summary>The errors, and one more that counts those left out.</summary>
    public IReadOnlyList<QueryError> All => _omitted == 0 ? [.. _errors] : [.. _errors, QueryError.More(_omitted)];

    /// <summary>At most <see cref="Most"/> errors of a list, in which the valid names of a parameter stand once.</summary>
    public static IReadOnlyList<QueryError> Bounded(IEnumerable<QueryError> errors)
    {
        var bounded = new QueryErrors();
        foreach (var error in errors)
        {
            bounded.Add(error);
        }

        return bounded.All;
    }

    public void Add(QueryError error) => Add(() => error, error.Kind is QueryErrorKind.MoreErrors ? error.Omitted : 0);

    /// <summary>Adds an error that is made only if it is told.</summary>
    public void Add(Func<QueryError> make) => Add(make, omitted: 0);

    private void Add(Func<QueryError> make, int omitted)
    {
        if (omitted > 0 || _errors.Count >= Most)
        {
            _omitted += Math.Max(1, omitted);
            return;
        }

        var error = make();
        var isListed = _errors.Exists(e => e.Allowed.Count > 0 && e.Kind == error.Kind && IsSameList(e, error));
        _errors.Add(isListed ? error with { Allowed = [] } : error);
    }

    /// <summary>Unknown parameters share one list; values have a list for each parameter.</summary>
    private static bool IsSameList(QueryError a, QueryError b) =>
        a.Kind is QueryErrorKind.UnknownParameter || a.Parameter == b.Parameter;
}
