namespace TnlOpenData.Api.Loading;

/// <summary>
/// Tells when changed data are to be loaded: once their files have not changed for <see cref="Quiet"/>, and at the latest
/// <see cref="Longest"/> after the first change. Times are those of a clock that cannot be set.
/// </summary>
/// <param name="loaded">The stamp of the data that were loaded last.</param>
public sealed class DataSettling(string loaded)
{
    /// <summary>An editor or a checkout writes several files, each in pieces.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private string _loaded = loaded;
    private string _seen = loaded;
    private TimeSpan _changedAt;
    private TimeSpan? _firstChangeAt;

    /// <summary>Takes the present stamp.</summary>
    public Readiness At(TimeSpan now, string stamp)
    {
        if (stamp != _seen)
        {
            _seen = stamp;
            _changedAt = now;
            _firstChangeAt ??= now;
        }

        if (_firstChangeAt is not { } first)
        {
            return Readiness.Unchanged;
        }

        return now - _changedAt >= Quiet ? Readiness.Settled : now - first >= Longest ? Readiness.Overdue : Readiness.Changing;
    }

    /// <summary>The data with this stamp were loaded. If they were still changing, the wait begins again.</summary>
    public void Loaded(TimeSpan now, string stamp)
    {
        _loaded = stamp;
        _firstChangeAt = _seen == _loaded ? null : now;
    }

    /// <summary>Data that were still changing when they were loaded are no valid package: they are waited for again.</summary>
    public void Postpone(TimeSpan now) => _firstChangeAt = now;
}

public enum Readiness
{
    /// <summary>The data are those that were loaded.</summary>
    Unchanged,

    /// <summary>They have changed a moment ago.</summary>
    Changing,

    /// <summary>They have changed, and no more.</summary>
    Settled,

    /// <summary>They go on changing: they are taken if they are valid.</summary>
    Overdue,
}
