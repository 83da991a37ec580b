using TnlOpenData.Import.Problems;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Loading;

/// <summary>
/// A release to serve (null if there is none at all), the problems for which the data directory was refused, and a failure of this
/// program or its machine, for which it is to be tried again.
/// </summary>
public sealed record LoadResult(Snapshot? Snapshot, IReadOnlyList<Problem> Problems, string? Failure = null)
{
    /// <summary>True if the release is the one of the data directory.</summary>
    public bool IsCurrent => Problems.Count == 0 && Failure is null;

    /// <summary>One line for each problem, and one for the failure.</summary>
    public IReadOnlyList<string> ProblemLines =>
        [.. Problems.Select(p => p.ToString()), .. Failure is null ? (string[])[] : [Failure]];
}
