namespace TnlOpenData.Web.Releases;

/// <summary>When a background task that failed is tried again: after 2 seconds, then twice as long each time, up to 10 minutes.</summary>
public sealed class RetryDelay
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(2);

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private TimeSpan _delay = First;
    private TimeSpan? _dueAt;

    /// <summary>True if the last try failed.</summary>
    public bool HasFailed => _dueAt is not null;

    public void Failed(TimeSpan now)
    {
        _dueAt = now + _delay;
        _delay = _delay * 2 < Longest ? _delay * 2 : Longest;
    }

    public void Succeeded() => (_dueAt, _delay) = (null, First);

    public bool IsDue(TimeSpan now) => _dueAt is { } due && now >= due;

    /// <summary>The time until the next try; zero if it is due, or if nothing has failed.</summary>
    public TimeSpan Left(TimeSpan now) => _dueAt is { } due && due > now ? due - now : TimeSpan.Zero;
}
