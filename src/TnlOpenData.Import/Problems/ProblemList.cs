namespace TnlOpenData.Import.Problems;

/// <summary>
/// Collects the problems of all files, at most <see cref="MostPerFile"/> per file, and returns them in an order that does not
/// depend on the order of the checks.
/// </summary>
internal sealed class ProblemList
{
    public const int MostPerFile = 1000;

    private readonly Dictionary<string, FileProblems> _files = new(StringComparer.Ordinal);

    public bool HasErrors { get; private set; }

    /// <summary>Registers a file and its columns. Files are reported in the order in which they are registered.</summary>
    public void Register(string file, IReadOnlyList<string> columns) =>
        _files.TryAdd(file, new FileProblems(file, _files.Count, columns));

    public bool IsFull(string file) => _files.TryGetValue(file, out var problems) && problems.IsFull;

    public void Add(Problem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        Register(problem.File, []);
        _files[problem.File].Add(problem);
    }

    public void AddAll(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    public IReadOnlyList<Problem> InOrder() => [.. _files.Values.OrderBy(f => f.Position).SelectMany(f => f.InOrder())];

    private sealed class FileProblems(string file, int position, IReadOnlyList<string> columns)
    {
        private readonly List<Problem> _kept = [];
        private int _dropped;
        private Severity _droppedSeverity = Severity.Notice;

        public int Position => position;

        public bool IsFull => _kept.Count >= MostPerFile;

        public void Add(Problem problem)
        {
            if (!IsFull)
            {
                _kept.Add(problem);
                return;
            }

            _dropped++;
            _droppedSeverity = problem.Severity == Severity.Error ? Severity.Error : _droppedSeverity;
        }

        public IEnumerable<Problem> InOrder()
        {
            var byLine = _kept.OrderBy(p => p.Line ?? 0);
            // Only tables have columns. Problems of the descriptor keep the order in which its text is read.
            IEnumerable<Problem> sorted = columns.Count == 0
                ? byLine
                : byLine.ThenBy(p => ColumnPosition(p.Column)).ThenBy(p => p.ToString(), StringComparer.Ordinal);
            return _dropped == 0 ? sorted : sorted.Append(Dropped());
        }

        private Problem Dropped() =>
            new(file, null, null, $"has {_dropped} more problems", "correct these first, then check again") { Severity = _droppedSeverity };

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
