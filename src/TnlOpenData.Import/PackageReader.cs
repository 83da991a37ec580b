using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Files;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Import.Rules;
using TnlOpenData.Schema;

namespace TnlOpenData.Import;

/// <summary>The result of reading a package: its content (null if there is an error) and all problems, errors and notices.</summary>
public sealed record PackageReadResult(ReleaseContent? Content, IReadOnlyList<Problem> Problems)
{
    public IEnumerable<Problem> Errors => Problems.Where(p => p.Severity == Severity.Error);
}

/// <summary>
/// Reads a data package: the descriptor, every cell of every file, then the rules between cells, rows and tables. Reports all problems
/// at once; a package with an error has no content.
/// </summary>
public static class PackageReader
{
    /// <param name="directory">The directory of <c>datapackage.json</c>.</param>
    public static PackageReadResult Read(string directory, CancellationToken cancellationToken = default)
    {
        var problems = new ProblemList();
        problems.Register(DataPackage.FileName, []);
        if (ReadDescriptor(directory, problems, cancellationToken) is not { } package)
        {
            return new PackageReadResult(null, problems.InOrder());
        }

        foreach (var resource in package.Resources)
        {
            problems.Register(resource.File, [.. resource.Table.ColumnInfos.Select(c => c.Name)]);
        }

        var rows = PackageRows.Read(directory, package, problems, cancellationToken);
        AllRules.Check(rows, problems);
        problems.AddAll(UndescribedFiles(directory, package));
        return new PackageReadResult(
            problems.HasErrors ? null : ReleaseContents.Of(package, rows),
            problems.InOrder());
    }

    private static DataPackage? ReadDescriptor(string directory, ProblemList problems, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(directory))
        {
            var name = DisplayText.Escape(directory);
            problems.Add(new Problem(name, null, null, "is not a directory", "the directory that holds datapackage.json"));
            return null;
        }

        const string Expected = "a JSON object that describes the package";
        using var file = PackageFile.Open(directory, DataPackage.FileName, Expected, problems, cancellationToken);
        return file is null ? null : DescriptorReader.Read(PackageFile.AllBytes(file), problems);
    }

    /// <summary>A CSV file that the descriptor does not name is not imported; a notice says so.</summary>
    private static IEnumerable<Problem> UndescribedFiles(string directory, DataPackage package) => Directory
        .EnumerateFiles(directory, "*.csv")
        .Select(path => Path.GetFileName(path))
        .Except(package.Resources.Select(r => r.File), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(file => new Problem(
            DisplayText.Escape(file), null, null, "was not read", "describe it in datapackage.json, or move it elsewhere")
        {
            Severity = Severity.Notice,
        });
}
