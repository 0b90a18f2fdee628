include(CMakeFindDependencyMacro)
find_dependency(OpenMP COMPONENTS CXX)
find_dependency(ZLIB)
include(${CMAKE_CURRENT_LIST_DIR}/TensorscopeEngineTargets.cmake)
