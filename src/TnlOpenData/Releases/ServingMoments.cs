using System.Globalization;
using TnlOpenData.Locks;

namespace TnlOpenData.Releases;

/// <summary>
/// Since when the present bytes of something are served: one line for each subject in the file <c>moments</c> of the directory of the
/// releases, read by every process on it. A moment never goes back and two of a subject are a second apart at least, whatever the
/// clock does.
/// </summary>
public sealed class ServingMoments(ReleaseDirectory directory, TimeProvider clock)
{
    private const string FileName = "moments";

    /// <summary>The moment of a state; a state that is not the last one recorded gets a new moment, also if it was served before.</summary>
    /// <param name="subject">What is served: a word without a space.</param>
    /// <param name="state">What its bytes depend on: a text without a space.</param>
    /// <returns>Null if the moment is not recorded and cannot be: another process writes, or the directory is read-only.</returns>
    public DateTimeOffset? Of(string subject, string state)
    {
        try
        {
            return Recorded(Read(), subject, state) ?? Record(subject, state);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static DateTimeOffset? Recorded(IEnumerable<Line> lines, string subject, string state) =>
        lines.FirstOrDefault(l => l.Subject == subject && l.State == state)?.Moment;

    private DateTimeOffset? Record(string subject, string state)
    {
        Directory.CreateDirectory(directory.Folder);
        using var writing = ProcessLock.TryTake(Path.Combine(directory.Folder, "lock"));
        if (writing is null)
        {
            return null;
        }

        var lines = Read();
        if (Recorded(lines, subject, state) is { } known)
        {
            return known;
        }

        var now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        var earliest = lines.Where(l => l.Subject == subject).Select(l => l.Moment.AddSeconds(1)).Append(now).Max();
        var changed = lines.Where(l => l.Subject != subject).Append(new Line(subject, state, earliest));
        AtomicFile.Write(Path.Combine(directory.Folder, FileName), string.Concat(changed.Select(l => $"{l}\n")));
        return earliest;
    }

    private Line[] Read() =>
        [.. AtomicFile.Read(Path.Combine(directory.Folder, FileName)).Split('\n').Select(Line.Parse).OfType<Line>()];

    private sealed record Line(string Subject, string State, DateTimeOffset Moment)
    {
        private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

        /// <summary>Null for a line that this program has not written.</summary>
        public static Line? Parse(string text) =>
            text.Split(' ') is [var subject, var state, var moment]
            && DateTimeOffset.TryParseExact(
                moment, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
                ? new Line(subject, state, at)
                : null;

        public override string ToString() => $"{Subject} {State} {Moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)}";
    }
}
