namespace TnlOpenData.Api.Tests.Contract;

/// <summary>A committed file that an answer must equal. <c>TNL_ACCEPT=1</c> rewrites it; the diff is the review.</summary>
internal static class Golden
{
    public static void Is(string file, string actual)
    {
        var path = Path.Combine(RepositoryData.Root, file);
        if (Environment.GetEnvironmentVariable("TNL_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
