namespace TnlOpenData.Import;
public static class Summary { public static IEnumerable<string> Lines(TnlOpenData.Palmares.ReleaseContent c) => []; }
