namespace TnlOpenData.Synthetic;

/// <summary>The <c>data/</c> folder of this repository, found from wherever the tests run.</summary>
public static class RepositoryData
{
    public static string Directory { get; } = Find();

    public static string Descriptor => File.ReadAllText(Path.Combine(Directory, "datapackage.json"));

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var data = Path.Combine(directory.FullName, "data");
            if (File.Exists(Path.Combine(data, "datapackage.json")))
            {
                return data;
            }
        }

        throw new DirectoryNotFoundException("No data/datapackage.json above the tests.");
    }
}
