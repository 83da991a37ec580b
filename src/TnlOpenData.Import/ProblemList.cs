namespace TnlOpenData.Import;

/// <summary>Collects the problems of all files: bounded for each file, given out in an order that does not depend on the checks.</summary>
internal sealed class ProblemList
{
    public const int MostPerFile = 1000;

    private readonly Dictionary<string, FileProblems> files = new(StringComparer.Ordinal);

    public bool HasErrors { get; private set; }

    /// <summary>Files are reported in the order in which they are announced.</summary>
    public void Announce(string file, IReadOnlyList<string> columns) =>
        files.TryAdd(file, new FileProblems(file, files.Count, columns));

    public bool IsFull(string file) => files.TryGetValue(file, out var problems) && problems.IsFull;

    public void Add(Problem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        Announce(problem.File, []);
        files[problem.File].Add(problem);
    }

    public void AddAll(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    public IReadOnlyList<Problem> InOrder() => [.. files.Values.OrderBy(f => f.Position).SelectMany(f => f.InOrder())];

    private sealed class FileProblems(string file, int position, IReadOnlyList<string> columns)
    {
        private readonly List<Problem> kept = [];
        private int dropped;
        private Severity droppedSeverity = Severity.Notice;

        public int Position => position;

        public bool IsFull => kept.Count >= MostPerFile;

        public void Add(Problem problem)
        {
            if (!IsFull)
            {
                kept.Add(problem);
                return;
            }

            dropped++;
            droppedSeverity = problem.Severity == Severity.Error ? Severity.Error : droppedSeverity;
        }

        public IEnumerable<Problem> InOrder()
        {
            var sorted = kept
                .OrderBy(p => p.Line ?? 0)
                .ThenBy(p => ColumnPosition(p.Column))
                .ThenBy(p => p.ToString(), StringComparer.Ordinal);
            // A descriptor has neither lines nor columns: its problems stand in the order of its text.
            IEnumerable<Problem> inOrder = columns.Count == 0 ? kept.OrderBy(p => p.Line ?? 0) : sorted;
            return dropped == 0 ? inOrder : inOrder.Append(
                new Problem(file, null, null, $"has {dropped} more problems", "correct these first, then check again") { Severity = droppedSeverity });
        }

        private int ColumnPosition(string? column)
        {
            var first = column?.Split(", ")[0];
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] == first)
                {
                    return i;
                }
            }

            return column is null ? -1 : columns.Count;
        }
    }
}
